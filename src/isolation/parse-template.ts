const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Elements of our templates that never hold anything. */
const VOID = /^(?:input|br|hr|img)$/;
/** A comment as Lit writes it, a tag with its attributes, or text. */
const TOKENS = /<(\?[^>]*)>|<(\/?)([\w-]+)((?:"[^"]*"|[^">])*?)(\/?)>|[^<]+/g;
const ATTRIBUTES = /([^\s=]+)(?:="([^"]*)"|=([^\s"]+))?/g;

/**
 * Parses the markup of one of our own templates, node by node. Browsers take text for markup only
 * by way of a Trusted Types policy where the page asks for one (`require-trusted-types-for`), and
 * the page may refuse ours: without such a sink there is nothing to ask for.
 *
 * It knows what our templates hold: every tag is closed, values are quoted or have no spaces, and
 * there are no character references.
 */
export function parseTemplate(markup: string): HTMLTemplateElement {
  const page = new Document();
  const template = page.createElementNS(HTML, 'template') as HTMLTemplateElement;
  let parent: ParentNode & Node = template.content;
  for (const token of markup.matchAll(TOKENS)) {
    const [text, comment, isEnd, tag, attributes = '', isEmpty] = token;
    if (comment) parent.append(page.createComment(comment));
    else if (!tag) parent.append(text);
    else if (isEnd) parent = parent.parentNode!;
    else {
      const namespace = tag === 'svg' ? SVG : ((parent as Element).namespaceURI ?? HTML);
      const element = page.createElementNS(namespace, tag);
      let place = 0;
      for (const [, name = '', quoted, bare = ''] of attributes.matchAll(ATTRIBUTES)) {
        // Lit reads a bound attribute's name elsewhere, and `@click` is no name to set one by.
        element.setAttribute(name.replace(/^[.?@].*?-/, `bound-${place++}-`), quoted ?? bare);
      }
      parent.append(element);
      if (!isEmpty && !VOID.test(tag)) parent = element;
    }
  }
  return template;
}

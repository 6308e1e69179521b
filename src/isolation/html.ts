/**
 * In the script, this stands in place of `lit/html.js` (`isolateLit` in `src/build`): Lit's
 * `render`, with templates parsed node by node. Browsers take text for markup only by way of a
 * Trusted Types policy where the page asks for one (`require-trusted-types-for`), and the page may
 * refuse ours: without such a sink there is nothing to ask for. Lit's own way of finding the places
 * of values is not shipped.
 *
 * It knows what our templates hold: every tag is closed, attributes are quoted or have no spaces
 * and are a value or have none in them, and there are no comments and no character references.
 *
 * @packageDocumentation
 */
import { _$LH } from 'lit/html.js';

export { nothing, render } from 'lit/html.js';

type PartClass = new (...given: never[]) => unknown;

/** What Lit's compiler makes of a template: its nodes, and the places of its values among them. */
interface CompiledTemplate {
  readonly el: HTMLTemplateElement;
  readonly parts: object[];
}

interface CompiledTemplateResult {
  readonly _$litType$: CompiledTemplate;
  readonly values: unknown[];
}

/** By the names of Lit's published build. */
const LIT = _$LH as unknown as Readonly<Record<'H' | 'B' | 'N' | 'U', PartClass>>;
/** By what stands before the name of an attribute. */
const PART_CLASSES: Readonly<Record<string, PartClass>> = {
  '.': LIT.B,
  '?': LIT.N,
  '@': LIT.U,
  '': LIT.H,
};

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Stands for a value: no template holds it. */
const VALUE = '\x01';
/** The one element of our templates that never holds anything. */
const VOID = 'input';
/** A tag with its attributes, or text. */
const TOKENS = /<(\/?)([\w-]+)((?:"[^"]*"|[^">])*?)(\/?)>|[^<]+/g;
const ATTRIBUTES = /([.?@]?)([^\s=]+)(?:="([^"]*)"|=([^\s"]+))?/g;

const templates = new WeakMap<TemplateStringsArray, CompiledTemplate>();

/** All templates are made in a document that the page does not reach. */
const page = new Document();

export function html(strings: TemplateStringsArray, ...values: unknown[]): CompiledTemplateResult {
  if (!templates.has(strings)) templates.set(strings, parse(strings.join(VALUE)));
  return { _$litType$: templates.get(strings)!, values };
}

function parse(markup: string): CompiledTemplate {
  const el = page.createElementNS(HTML, 'template') as HTMLTemplateElement;
  const parts: object[] = [];
  /** Which of the elements and comments, in their order, was the last. */
  let index = -1;
  let parent: ParentNode & Node = el.content;
  for (const [text, isEnd, tag, attributes = '', isEmpty] of markup.matchAll(TOKENS)) {
    if (!tag) {
      text.split(VALUE).forEach((words, place) => {
        if (place) {
          parent.append(page.createComment(''));
          parts.push({ index: ++index });
        }
        parent.append(words);
      });
    } else if (isEnd) parent = parent.parentNode!;
    else {
      const namespace = tag === 'svg' ? SVG : ((parent as Element).namespaceURI ?? HTML);
      const element = page.createElementNS(namespace, tag);
      index++;
      for (const [, kind, name, quoted, bare = ''] of attributes.matchAll(ATTRIBUTES)) {
        const words = quoted ?? bare;
        if (words === VALUE) parts.push({ index, name, ctor: PART_CLASSES[kind!] });
        else element.setAttribute(name!, words);
      }
      parent.append(element);
      if (!isEmpty && tag !== VOID) parent = element;
    }
  }
  return { el, parts };
}

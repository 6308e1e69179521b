import { allowedByDrupal } from './drupal.js';
import type { Keeper } from './keeper.js';

interface InBrowser {
  readonly name: string;
  readonly of: string;
  /** Files of the package, in the order of a page that loads them. */
  readonly files: readonly string[];
  /** The markup that it takes over. */
  readonly markup?: string;
  /** The body of a function of the author's `html` that returns what is saved. */
  readonly code: string;
}

const CKEDITOR = (htmlSupport: unknown, plugins = '') => `
  const { ClassicEditor, Autoformat, BlockQuote, Bold, Essentials, Heading, Indent, Italic, Link,
    List, MediaEmbed, Paragraph, PasteFromOffice, Table } = CKEDITOR;
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: [Autoformat, BlockQuote, Bold, Essentials, Heading, Indent, Italic, Link, List,
      MediaEmbed, Paragraph, PasteFromOffice, Table${plugins}],
    htmlSupport: ${JSON.stringify(htmlSupport)},
  });
  editor.setData(html);
  return editor.getData();`;

const EDITORS: readonly InBrowser[] = [
  {
    name: 'CKEditor 5',
    of: 'ckeditor5',
    files: ['dist/browser/ckeditor5.umd.js'],
    code: CKEDITOR({}),
  },
  {
    name: 'CKEditor 5 as in the [Drupal recipe](drupal.md)',
    of: 'ckeditor5',
    files: ['dist/browser/ckeditor5.umd.js'],
    code: CKEDITOR({ allow: allowedByDrupal() }, ', CKEDITOR.GeneralHtmlSupport'),
  },
  {
    name: 'TinyMCE',
    of: 'tinymce',
    files: ['tinymce.min.js'],
    code: `
      const [editor] = await tinymce.init({
        selector: '#editor',
        license_key: 'gpl',
        plugins: 'code link lists',
      });
      editor.setContent(html);
      return editor.getContent();`,
  },
  {
    name: 'Quill',
    of: 'quill',
    files: ['dist/quill.js'],
    code: `
      const editor = new Quill('#editor', { theme: 'snow' });
      editor.clipboard.dangerouslyPasteHTML(html);
      return editor.getSemanticHTML();`,
  },
  {
    name: 'Trix',
    of: 'trix',
    files: ['dist/trix.umd.min.js'],
    markup: '<trix-editor></trix-editor>',
    code: `
      const field = document.querySelector('trix-editor');
      field.editor.loadHTML(html);
      return field.value;`,
  },
  {
    name: 'Trix, where the author types on below',
    of: 'trix',
    files: ['dist/trix.umd.min.js'],
    markup: '<trix-editor></trix-editor>',
    code: `
      const { editor } = document.querySelector('trix-editor');
      for (const block of new DOMParser().parseFromString(html, 'text/html').body.children) {
        const address = block.querySelector('a')?.href;
        if (address) editor.activateAttribute('href', address);
        editor.insertString(block.textContent.trim());
        editor.deactivateAttribute('href');
        editor.insertLineBreak();
      }
      return document.querySelector('trix-editor').value;`,
  },
  {
    name: 'DOMPurify',
    of: 'dompurify',
    files: ['dist/purify.min.js'],
    code: 'return DOMPurify.sanitize(html);',
  },
];

export const IN_BROWSER: readonly Keeper[] = EDITORS.map(({ name, of, files, markup, code }) => ({
  name,
  of,
  keep: async (html, page) => {
    await page.setContent(`<!doctype html>${markup ?? '<div id="editor"></div>'}`);
    for (const file of files) await page.addScriptTag({ url: `/packages/${of}/${file}` });
    const saved: unknown = await page.evaluate(
      `(async (html) => {${code}})(${JSON.stringify(html)})`,
    );
    return String(saved);
  },
}));

import { SHADOW_ROOTS } from '../../browsers/shadow-roots-plugin.mjs';

export const SCRIPT = '/dist/second-opinion.js';
/** The same file, served as many servers do: without a charset. */
export const SCRIPT_WITHOUT_CHARSET = '/test/hosts/script-without-charset.js';
export const NONCE = 'bm9uY2U';

/** The content of the element: visible until it is defined. */
export const EDITION = '<p>Ask your doctor how long it is safe to wait.</p>';

export function pageOf({ name, htmlAttributes = 'lang="en"', head, body }, integrity) {
  const script = head ?? `<script src="${SCRIPT}" defer></script>`;
  const inside = (body ?? '<second-opinion></second-opinion>').replaceAll(
    '<second-opinion></second-opinion>',
    `<second-opinion>${EDITION}</second-opinion>`,
  );
  const page = `<!doctype html>
<html ${htmlAttributes}>
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <script src="${SHADOW_ROOTS}" nonce="${NONCE}"></script>
    <script src="/test/hosts/page-recorder.js" nonce="${NONCE}"></script>
    ${script}
  </head>
  <body>
    <p id="above">Above.</p>
    ${inside}
    <p id="below">Below.</p>
  </body>
</html>`;
  return page.replaceAll('{integrity}', integrity).replaceAll('{edition}', EDITION);
}

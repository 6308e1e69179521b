/** @import { Condition } from './conditions.mjs' */
import { SCRIPT, SCRIPT_WITHOUT_CHARSET } from './page.mjs';

const inCharset = (charset) => ({
  name: `the charset ${charset}, and the script without one`,
  headers: { 'content-type': `text/html; charset=${charset}` },
  head: `<script src="${SCRIPT_WITHOUT_CHARSET}" defer></script>`,
  requests: [SCRIPT_WITHOUT_CHARSET],
});

/** Pages that could break one step of the flow, or its words. @type {readonly Condition[]} */
export const FLOWS = [
  {
    name: 'Salesforce’s synthetic shadow',
    // Its bundlers put the mode in the place of `process.env`.
    head: `<script>window.process = { env: { NODE_ENV: 'production' } };</script>
      <script type="module" src="/node_modules/@lwc/synthetic-shadow/dist/index.js"></script>
      <script src="${SCRIPT}" defer></script>`,
    requests: ['/@lwc/'],
    globals: [/^process$/, /^\$native/, /^lwc/],
  },
  {
    name: 'an addEventListener that wraps each listener anew',
    head: `<script>
        const { addEventListener } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (type, listener, options) {
          const wrapped = (event) =>
            typeof listener === 'function' ? listener.call(this, event) : listener?.handleEvent(event);
          return addEventListener.call(this, type, listener && wrapped, options);
        };
      </script>
      <script src="${SCRIPT}" defer></script>`,
    globals: [/^addEventListener$/],
  },
  inCharset('iso-8859-1'),
  inCharset('windows-1252'),
];

/** @import { Condition } from './conditions.mjs' */
import { SCRIPT } from './page.mjs';

const onLoad = (how) => `<script>addEventListener('load', () => { ${how} });</script>`;
const add = `const script = document.createElement('script');
  script.src = '${SCRIPT}';`;

/** @type {readonly Condition[]} */
export const LOADING = [
  { name: 'a script with defer' },
  {
    name: 'a script in the head that stops the parser',
    head: `<script src="${SCRIPT}"></script>`,
  },
  { name: 'an async script', head: `<script src="${SCRIPT}" async></script>` },
  { name: 'a module', head: `<script src="${SCRIPT}" type="module"></script>` },
  {
    name: 'an import by a script of the page',
    head: `<script type="module">await import('${SCRIPT}');</script>`,
  },
  {
    name: 'a script after the element',
    head: '',
    body: `<second-opinion></second-opinion><script src="${SCRIPT}"></script>`,
  },
  {
    name: 'a script added once the page is loaded',
    head: onLoad(`${add} document.head.append(script);`),
  },
  {
    name: 'a tag manager that puts script and element in',
    head: onLoad(`${add} script.async = true;
      const [first] = document.getElementsByTagName('script');
      first.parentNode.insertBefore(script, first);
      document.querySelector('#container').innerHTML = '<second-opinion></second-opinion>';`),
    body: '<div id="container"></div>',
  },
  {
    name: 'a consent manager that retypes the script until it is allowed',
    head: `<script type="text/plain" data-category="functional" src="${SCRIPT}"></script>
      ${onLoad(`const [held] = document.querySelectorAll('script[type="text/plain"]');
        const script = document.createElement('script');
        script.src = held.src;
        held.replaceWith(script);`)}`,
  },
  {
    name: 'an optimizer that retypes the script and runs it as text',
    head: `<script type="9f-text/javascript" src="${SCRIPT}"></script>
      ${onLoad(`const held = document.querySelector('script[type^="9f"]');
        fetch(held.src).then((answer) => answer.text()).then((code) => {
          const script = document.createElement('script');
          script.text = code;
          document.body.append(script);
        });`)}`,
    requests: [SCRIPT],
  },
  {
    name: 'the script twice',
    head: `<script src="${SCRIPT}"></script><script src="${SCRIPT}?again" type="module"></script>`,
  },
  {
    name: 'two versions of the script',
    head: `<script src="/test/hosts/other-version.js"></script><script src="${SCRIPT}"></script>`,
    warnings: [/version [\d.]+ is ignored.*version 0\.0\.9/],
  },
  {
    name: 'an article put in as text',
    body: `<div id="article"></div><script>
      document.querySelector('#article').innerHTML = '<p>News.</p><second-opinion></second-opinion>';
    </script>`,
  },
  {
    name: 'no custom elements',
    head: `<script>delete window.customElements;</script><script src="${SCRIPT}"></script>`,
    showsContent: true,
  },
];

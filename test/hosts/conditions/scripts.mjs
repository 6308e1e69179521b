/** @import { Condition } from './conditions.mjs' */
import { SCRIPT } from './page.mjs';

const after = (code) => `<script>${code}</script><script src="${SCRIPT}" defer></script>`;

/** Members of `document` that a form of the same name hides (DOM clobbering). */
const CLOBBERED_MEMBERS = `createElementNS adoptNode implementation execCommand querySelector
  querySelectorAll getElementById body head documentElement defaultView currentScript
  adoptedStyleSheets cookie location activeElement addEventListener styleSheets fonts
  readyState`.split(/\s+/);
/** Those that Lit itself calls. */
const MEMBERS_OF_LIT =
  'createComment createElement createTextNode createTreeWalker importNode'.split(' ');
/** Globals that an element of the same id hides. */
const CLOBBERED_GLOBALS = `customElements trustedTypes ShadyCSS ShadyDOM JSCompiler_renameProperty
  process navigator performance ResizeObserver option help error preset`.split(/\s+/);
/** Those that Lit itself writes to. */
const GLOBALS_OF_LIT = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions'];

const forms = (names) => names.map((name) => `<form name="${name}"></form>`).join('');
const links = (ids) => ids.map((id) => `<a id="${id}"></a>`).join('');
const ELEMENT = '<second-opinion></second-opinion>';

/** Scripts of the page that run before ours. @type {readonly Condition[]} */
export const SCRIPTS = [
  {
    name: 'prototypes patched as MooTools does',
    head: after(`
      Array.from = (item) => item == null ? [] : typeof item === 'object' ? [].slice.call(item) : [item];
      Function.prototype.extend = Function.prototype.implement = function () { return this; };
      for (const name of ['each', 'clone', 'clean', 'invoke', 'associate', 'link', 'contains', 'append',
        'getLast', 'getRandom', 'include', 'combine', 'erase', 'empty', 'flatten', 'pick'])
        Array.prototype[name] = function () { return this; };
      String.prototype.contains = String.prototype.includes;
      for (const name of ['set', 'get', 'store', 'retrieve', 'inject', 'grab', 'adopt', 'dispose',
        'destroy', 'empty', 'clone', 'fireEvent', 'addEvent', 'addClass'])
        Element.prototype[name] = function () { return this; };
      Number.from = parseFloat; window.$ = window.$$ = () => null;`),
    globals: [/^\$\$?$/],
  },
  {
    name: 'prototypes patched as Prototype.js does',
    head: after(`
      const each = function (act) { for (let at = 0; at < this.length; at++) act(this[at], at); };
      Object.assign(Array.prototype, {
        each, _each: each, toArray() { return [].slice.call(this); }, entries() { return [].slice.call(this); },
        first() { return this[0]; }, compact() { return this; }, without() { return this; },
        toJSON() { return '[]'; }, include(item) { return this.indexOf(item) !== -1; },
        uniq() { return this; }, clear() { this.length = 0; return this; },
      });
      Array.from = (item) => [].slice.call(item);
      Object.assign(Object, { inspect: String, toJSON: String, extend: Object.assign, isElement: Boolean });
      document.getElementsByClassName = (name) => [...document.querySelectorAll('.' + name)];
      Object.assign(HTMLElement.prototype, {
        show() { return this; }, hide() { return this; }, update() { return this; }, down() { return this; },
        select() { return []; }, remove() { this.parentNode.removeChild(this); return this; },
      });
      window.Element = Object.assign(function () {}, { prototype: Element.prototype, Methods: {} });
      window.Template = window.Hash = window.Form = function () {};`),
    globals: [/^(Form|Hash|Template)$/],
  },
  {
    name: 'zone.js',
    head: `<script src="/node_modules/zone.js/bundles/zone.umd.js"></script><script src="${SCRIPT}" defer></script>`,
    globals: [/^Zone$|^__zone_symbol__|^__Zone/],
  },
  {
    name: 'frozen built-ins',
    head: after(`for (const name of Object.getOwnPropertyNames(window)) {
        const { value } = Object.getOwnPropertyDescriptor(window, name);
        if (typeof value !== 'function' || value === window.pageRecord) continue;
        Object.freeze(value.prototype);
        if (name !== 'console') Object.freeze(value);
      }`),
    // Lit adds `Symbol.metadata`.
    showsContent: true,
    warnings: [/does not let the element be defined/],
  },
  {
    name: 'Object.prototype polluted',
    head: after(`for (const name of ['extend', 'each', 'keys', 'forEach', 'isEmpty', 'merge', 'clone',
        'toQueryString', 'topic', 'country', 'share', 'repeats', 'all', 'any', 'not', 'first', 'help', 'a', 'e', 't'])
        Object.prototype[name] = function () {};`),
  },
  {
    name: 'forms with the names of document’s members',
    body: forms(CLOBBERED_MEMBERS) + ELEMENT,
  },
  ...MEMBERS_OF_LIT.map((name) => ({
    name: `a form with the name ${name}`,
    body: forms([name]) + ELEMENT,
    showsContent: true,
    warnings: [/^second-opinion: /],
  })),
  {
    name: 'links with the ids of globals',
    body: links(CLOBBERED_GLOBALS) + ELEMENT,
  },
  ...GLOBALS_OF_LIT.map((id) => ({
    name: `a link with the id ${id}`,
    body: links([id]) + ELEMENT,
    showsContent: true,
    warnings: [/does not let the element be defined/],
  })),
  {
    name: 'an attachShadow that throws',
    head: after(`Element.prototype.attachShadow = () => { throw new Error('not here'); };`),
    showsContent: true,
    warnings: [/keeps the element from being shown/],
  },
  {
    name: 'a define that throws',
    head: after(`customElements.define = () => { throw new Error('not here'); };`),
    showsContent: true,
    warnings: [/does not let the element be defined/],
  },
  {
    name: 'a define that another library wraps',
    head: after(`const { define } = CustomElementRegistry.prototype;
      CustomElementRegistry.prototype.define = function (name, constructor, options) {
        return define.call(this, name, constructor, options);
      };`),
  },
  { name: 'no ResizeObserver', head: after('delete window.ResizeObserver;') },
  {
    name: 'no storage',
    head: after(`for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });`),
  },
  {
    name: 'a page that stops events',
    head: after(`addEventListener('second-opinion-start', (event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
    }, true);`),
  },
];

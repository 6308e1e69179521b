/** @import { Condition } from './conditions.mjs' */
import { SCRIPT } from './page.mjs';

const styled = (css) => `<style>${css}</style><script src="${SCRIPT}" defer></script>`;

/** @type {readonly Condition[]} */
export const STYLES = [
  { name: 'all unset', head: styled('* { all: unset } html, body, p { display: block }') },
  { name: 'all unset, as important', head: styled('body * { all: unset !important }') },
  {
    name: 'everything else as important',
    head: styled(`body * { margin: 0 !important; padding: 0 !important; color: red !important;
      background: yellow !important; font: italic 700 9px/1 serif !important;
      text-transform: uppercase !important; text-align: center !important;
      box-sizing: content-box !important; float: none !important; letter-spacing: 3px !important }`),
  },
  {
    name: 'a reset of elements',
    head: styled(`button, input, label, fieldset, legend, ul, h1, h2, h3, summary { all: unset; display: none }
      svg, img { width: 0 !important }`),
  },
  ...[8, 10, 16, 20].map((size) => ({
    name: `a root font size of ${size} pixels`,
    head: styled(`html { font-size: ${size}px }`),
  })),
  { name: 'a root font size of 62.5 %', head: styled('html { font-size: 62.5% }') },
  { name: 'text of twice the size', head: styled('html { font-size: 200% }') },
  { name: 'no font size', head: styled('body { font-size: 0 }') },
  { name: 'text that keeps its spaces', head: styled('body { white-space: pre }') },
  {
    name: 'text that does not wrap',
    head: styled('body { white-space: nowrap; word-break: keep-all; hyphens: none }'),
  },
  {
    name: 'capitals',
    head: styled('body { text-transform: uppercase; font-variant: small-caps }'),
  },
  {
    name: 'spaced letters',
    head: styled('body { letter-spacing: 1em; word-spacing: 2em; text-indent: 5em }'),
  },
  {
    name: 'see-through text',
    head: styled(
      'body { -webkit-text-fill-color: transparent; text-shadow: 0 0 9px red; cursor: none }',
    ),
  },
  { name: 'lines on top of each other', head: styled('body { line-height: 0 }') },
  { name: 'vertical text', head: styled('body > * { writing-mode: vertical-rl }') },
  {
    name: 'a page from right to left',
    head: styled('html { direction: rtl; text-align: right }'),
    htmlAttributes: 'dir="rtl" lang="ar"',
  },
  { name: 'a page of light and dark', head: styled(':root { color-scheme: light dark }') },
  {
    name: 'a dark page',
    head: styled(':root { color-scheme: dark } body { background: #000; color: #eee }'),
  },
  {
    name: 'a page that prints nothing',
    head: styled('@media print { body * { visibility: hidden !important } }'),
  },
  {
    name: 'a cosmetic filter',
    head: styled(
      '[class*=ad-], [class*=promo], [class*=sponsor], [id*=banner], [class*=widget], [class*=tracking] { display: none !important }',
    ),
  },
];

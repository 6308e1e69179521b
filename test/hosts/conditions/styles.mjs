/** @import { Condition } from './conditions.mjs' */
import { SCRIPT } from './page.mjs';

const styled = (css) => `<style>${css}</style><script src="${SCRIPT}" defer></script>`;

/** @type {readonly Condition[]} */
export const STYLES = [
  { row: 17, name: 'all unset', head: styled('* { all: unset } html, body, p { display: block }') },
  { row: 17, name: 'all unset, as important', head: styled('body * { all: unset !important }') },
  {
    row: 17,
    name: 'everything else as important',
    head: styled(`body * { margin: 0 !important; padding: 0 !important; color: red !important;
      background: yellow !important; font: italic 700 9px/1 serif !important;
      text-transform: uppercase !important; text-align: center !important;
      box-sizing: content-box !important; float: none !important; letter-spacing: 3px !important }`),
  },
  {
    row: 17,
    name: 'a reset of elements',
    head: styled(`button, input, label, fieldset, legend, ul, h1, h2, h3, summary { all: unset; display: none }
      svg, img { width: 0 !important }`),
  },
  ...[8, 10, 16, 20].map((size) => ({
    row: 16,
    name: `a root font size of ${size} pixels`,
    head: styled(`html { font-size: ${size}px }`),
  })),
  { row: 16, name: 'a root font size of 62.5 %', head: styled('html { font-size: 62.5% }') },
  { row: 16, name: 'text of twice the size', head: styled('html { font-size: 200% }') },
  { row: 16, name: 'no font size', head: styled('body { font-size: 0 }') },
  { row: 17, name: 'text that keeps its spaces', head: styled('body { white-space: pre }') },
  {
    row: 17,
    name: 'text that does not wrap',
    head: styled('body { white-space: nowrap; word-break: keep-all; hyphens: none }'),
  },
  {
    row: 17,
    name: 'capitals',
    head: styled('body { text-transform: uppercase; font-variant: small-caps }'),
  },
  {
    row: 17,
    name: 'spaced letters',
    head: styled('body { letter-spacing: 1em; word-spacing: 2em; text-indent: 5em }'),
  },
  {
    row: 17,
    name: 'see-through text',
    head: styled(
      'body { -webkit-text-fill-color: transparent; text-shadow: 0 0 9px red; cursor: none }',
    ),
  },
  { row: 17, name: 'lines on top of each other', head: styled('body { line-height: 0 }') },
  { row: 17, name: 'vertical text', head: styled('body > * { writing-mode: vertical-rl }') },
  {
    row: 21,
    name: 'a page from right to left',
    head: styled('html { direction: rtl; text-align: right }'),
    htmlAttributes: 'dir="rtl" lang="ar"',
  },
  { row: 20, name: 'a page of light and dark', head: styled(':root { color-scheme: light dark }') },
  {
    row: 20,
    name: 'a dark page',
    head: styled(':root { color-scheme: dark } body { background: #000; color: #eee }'),
  },
  {
    row: 25,
    name: 'a page that prints nothing',
    head: styled('@media print { body * { visibility: hidden !important } }'),
  },
  {
    row: 29,
    name: 'a cosmetic filter',
    head: styled(
      '[class*=ad-], [class*=promo], [class*=sponsor], [id*=banner], [class*=widget], [class*=tracking] { display: none !important }',
    ),
  },
];

import { METRIC_FONTS } from '../../test/browsers/metric-font.js';

/** In points: what is smaller is hard to read on paper. */
export const TYPE_SIZE = 10;

/** The pages on a screen and on paper. */
export const STYLES = `
:root { font: 16px/1.4 ${METRIC_FONTS.join(', ')}, sans-serif; color: #17212b; background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { margin: 0 0 0.3rem; font-size: 1.5em; }
h2 { margin: 1.5em 0 0.3em; padding-top: 0.2em; border-top: 2px solid; font-size: 1.3em; }
h3, .summary h2 { margin: 0.8em 0 0.2em; font-size: 1.1em; }
.summary h2 { padding: 0; border: 0; }
p, ul { margin: 0 0 0.25em; }
ul { padding-inline-start: 1.2em; }
table { width: 100%; margin: 0 0 0.6em; border-collapse: collapse; table-layout: fixed; }
caption { padding: 0.3em 0; font-weight: 700; text-align: start; }
th, td { padding: 0.1em 0.35em; border: 1px solid #9aa6b2; text-align: start; vertical-align: top; overflow-wrap: break-word; }
th { font-weight: 600; }
thead th { background: #eef2f5; }
td p, th p { margin: 0; }
th p { font-weight: 400; }
code { overflow-wrap: anywhere; }
em { color: #3c4a57; }
.id { overflow-wrap: anywhere; }
.columns { columns: 2; column-gap: 1.5em; }
figure { margin: 0.3em 0; text-align: center; }
figure svg { max-width: 100%; height: auto; }
.shown { border: 1px solid #6b7a88; padding: 0.5rem; }
.signature > div { display: grid; grid-template-columns: 12rem 1fr; padding: 1em 0 0.25em; border-bottom: 1px solid; }
dd { margin: 0; }
@media screen and (max-width: 48rem) {
  table, caption, tbody, tr, th, td { display: block; overflow-wrap: anywhere; }
  thead, col { display: none; }
  td::before { content: attr(data-head) ' '; font-weight: 600; }
  .columns { columns: 1; }
}
@page { size: A4; margin: 11mm 12mm; }
@media print {
  :root { font-size: ${TYPE_SIZE}pt; line-height: 1.2; }
  main { max-width: none; padding: 0; }
  tr, figure, .signature { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  .summary { break-after: page; }
  .cases { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1em; }
  .shown { --so-size: ${TYPE_SIZE}pt; --so-leading: 1.25; padding: 0; border: 0; }
}
`;

/** The sheet on a screen and on paper. */
export const STYLES = `
:root { font: 16px/1.5 system-ui, sans-serif; color: #17212b; background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.8rem; }
h2 { margin-top: 3rem; padding-top: 0.5rem; border-top: 2px solid; font-size: 1.4rem; }
h3 { margin-top: 2rem; font-size: 1.1rem; }
table { width: 100%; margin: 1rem 0; border-collapse: collapse; }
caption { padding: 0.5rem 0; font-weight: 700; text-align: start; }
th, td { padding: 0.4rem 0.6rem; border: 1px solid #6b7a88; text-align: start; vertical-align: top; }
th { font-weight: 600; }
thead th { background: #eef2f5; }
td, th { overflow-wrap: break-word; }
code { overflow-wrap: anywhere; }
td p { margin: 0 0 0.4rem; }
.id { color: #42505e; font-size: 0.85em; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; }
.shown { border: 1px solid #6b7a88; padding: 0.5rem; }
.signature > div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; padding: 1rem 0 0.25rem; border-bottom: 1px solid; }
dd { margin: 0; }
figure text { font-family: Arial, Helvetica, 'Liberation Sans', sans-serif; }
figure .node text { font-size: 10.5px; }
figure .edge text { font-size: 8.8px; }
@media (max-width: 48rem) {
  table, caption, tbody, tr, th, td { display: block; overflow-wrap: anywhere; }
  thead { display: none; }
  td::before { content: attr(data-head) ' '; font-weight: 600; }
}
@media print {
  :root { font-size: 11px; }
  main { max-width: none; }
  tr, figure { break-inside: avoid; }
  h2 { break-before: page; }
  h2:first-of-type { break-before: auto; }
}
`;

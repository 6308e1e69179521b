import { svg, html, type TemplateResult } from 'lit';

/** Line icons on a grid of 24, each beside a word that says the same. */
const ICONS = {
  print: svg`<path d="M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z" />`,
  copy: svg`<path d="M9 9h11v12H9zM6 15H4V3h11v3" />`,
  email: svg`<path d="M3 5h18v14H3zM3 6l9 7 9-7" />`,
  download: svg`<path d="M12 3v12m-5-5 5 5 5-5M4 20h16" />`,
  call: svg`<path d="M5 4h4l2 5-2.5 1.5a12 12 0 0 0 5 5L15 13l5 2v4a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4z" />`,
  text: svg`<path d="M4 4h16v12H10l-4 4v-4H4zM8 8.5h8M8 12h5" />`,
  check: svg`<path d="m5 12.5 5 5 9-11" />`,
};
export type IconId = keyof typeof ICONS;

export function renderIcon(id: IconId): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${ICONS[id]}</svg>`;
}

import { css } from 'lit';

/**
 * What a page may set, once. `light-dark()` follows the page's own `color-scheme`: a page without a
 * dark mode never gets a dark card. Contrast on the backgrounds: text 7:1 or more, edges 3:1.
 */
export const THEME = css`
  :host {
    /* Colour of the text. */
    --so-text: light-dark(#17212b, #f1f4f7);
    /* Colour of help and sources. */
    --so-text-soft: light-dark(#42505e, #c0cad4);
    /* Colour of the card. */
    --so-background: light-dark(#fff, #141a20);
    /* Colour of panels within the card. */
    --so-surface: light-dark(#f2f6f9, #1e262e);
    /* Colour of the borders of controls. */
    --so-border: light-dark(#6b7a88, #8b98a5);
    /* Colour of lines that only divide. */
    --so-line: light-dark(#d3dbe3, #36424d);
    /* The one accent: buttons, links, the bar, what is chosen. */
    --so-accent: light-dark(#00527a, #84ccf0);
    /* Text on the accent. */
    --so-on-accent: light-dark(#fff, #06202e);
    /* Colour of an emergency and of an error. */
    --so-urgent: light-dark(#9c1320, #ffa8a3);
    /* Colour of the ring around what has the focus. */
    --so-focus: light-dark(#00527a, #ffd166);
    /* Font family; the page's own when it is not set. */
    --so-font: inherit;
    /* Font size of the text: that of what surrounds it, but never too small to read. */
    --so-size: max(1em, 16px);
    /* Line height of the text. */
    --so-leading: 1.5;
    /* Radius of the corners. */
    --so-radius: 0.5em;
    /* Maximum width of the card. */
    --so-width: 46em;
    /* Space kept free above the card when it scrolls into view, as below a fixed header. */
    --so-scroll-margin: 0.5em;
  }

  @media (prefers-contrast: more) {
    :host {
      --so-text-soft: var(--so-text);
      --so-border: var(--so-text);
      --so-line: var(--so-text);
    }
  }
`;

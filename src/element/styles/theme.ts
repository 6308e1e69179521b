import { css } from 'lit';

/**
 * What a page may set, once. `light-dark()` follows the page's own `color-scheme`: a page without a
 * dark mode never gets a dark card. Contrast on the backgrounds: text 7:1 or more, edges 3:1.
 */
export const THEME = css`
  :host {
    /* Colour of the text. */
    --so-text: light-dark(#1b2530, #eef2f5);
    /* Colour of help and sources. */
    --so-text-soft: light-dark(#45525f, #b9c4ce);
    /* Colour of the card. */
    --so-background: light-dark(#fff, #161c22);
    /* Colour of the bar on top and of panels within the card. */
    --so-surface: light-dark(#f1f6f8, #1f2830);
    /* Colour of the borders of controls. */
    --so-border: light-dark(#6b7a88, #8b98a5);
    /* Colour of lines that only divide. */
    --so-line: light-dark(#dbe3e8, #35424d);
    /* The one accent: buttons, links, numbers of steps. */
    --so-accent: light-dark(#005a70, #7cd0e6);
    /* Text on the accent. */
    --so-on-accent: light-dark(#fff, #05222b);
    /* Colour behind what is chosen. */
    --so-chosen: light-dark(#eaf5f7, #14323b);
    /* Colour of an emergency and of an error. */
    --so-urgent: light-dark(#a3131f, #ffa8a3);
    /* Text on the colour of an emergency. */
    --so-on-urgent: light-dark(#fff, #2b0506);
    /* Colour of the ring around what has the focus. */
    --so-focus: light-dark(#005a70, #ffd166);
    /* Font family; the page's own when it is not set. */
    --so-font: inherit;
    /* Font size of the text: that of what surrounds it, but never too small to read. */
    --so-size: max(1em, 16px);
    /* Line height of the text. */
    --so-leading: 1.5;
    /* Radius of the corners. */
    --so-radius: 0.625em;
    /* Maximum width of the card. */
    --so-width: 42em;
    /* Maximum width of the card with a result, which takes two columns where there is room. */
    --so-width-result: 72em;
    /* Space kept free above and below what takes the focus, for a fixed header or footer. */
    --so-scroll-margin: min(96px, 25vh);
  }

  @media (prefers-contrast: more) {
    :host {
      --so-text-soft: var(--so-text);
      --so-border: var(--so-text);
      --so-line: var(--so-text);
    }
  }
`;

/** The browser's own pairs of colours, in the scheme that holds: each is readable on the other. */
const SYSTEM_COLORS = css`
  [part='card'] {
    --so-text: CanvasText;
    --so-text-soft: CanvasText;
    --so-background: Canvas;
    --so-surface: Canvas;
    --so-border: CanvasText;
    --so-line: GrayText;
    --so-accent: LinkText;
    --so-on-accent: Canvas;
    --so-chosen: Canvas;
    --so-urgent: CanvasText;
    --so-on-urgent: Canvas;
    --so-focus: LinkText;
  }
`;

/**
 * Stands on the card, above what a page sets on the element. A browser without `light-dark()` drops
 * each colour that needs it, ours or the page's, and what is left would be mixed of two schemes.
 * Paper is light, whatever the page is.
 */
export const PLAIN_COLORS = css`
  @supports not (color: light-dark(red, red)) {
    ${SYSTEM_COLORS}
  }

  @media print {
    ${SYSTEM_COLORS}

    [part='card'] {
      color-scheme: light;
    }
  }
`;

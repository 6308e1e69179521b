import { css } from 'lit';

/** The card, and a reset of what it would inherit from the page. */
export const CARD = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  [part='card'] {
    /* Inherits nothing from the page but what is named here. */
    all: initial;
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--so-width);
    margin-inline: auto;
    padding: clamp(1em, 5%, 1.5em);
    border: 1px solid var(--so-line);
    border-radius: var(--so-radius);
    background: var(--so-background);
    color: var(--so-text);
    color-scheme: inherit;
    font-family: var(--so-font);
    font-size: var(--so-size);
    line-height: var(--so-leading);
    -webkit-text-size-adjust: 100%;
    overflow-wrap: anywhere;
    pointer-events: inherit;
    visibility: inherit;
  }

  p,
  ul,
  dl,
  details {
    margin: 0 0 0.75em;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  [part$='heading'] {
    margin: 0 0 0.5em;
    font-size: 1em;
    line-height: 1.3;
    text-wrap: balance;
  }

  [part='heading'] {
    /* Focused to be read out, so it needs no ring. */
    outline: none;
    /* Scrolls the lines above it into view too. */
    scroll-margin-block-start: calc(var(--so-scroll-margin) + 6em);
    font-size: 1.4em;
  }

  :is(section, summary) > [part='subheading'] {
    font-size: 1.15em;
  }

  a {
    color: var(--so-accent);
  }

  a[href^='tel'] {
    display: inline-block;
    /* A larger target that moves no line. */
    padding: 0.65em 0.5em;
    margin: -0.65em -0.5em;
    font-weight: 700;
  }

  :where(:focus-visible, :is(div, label):has(> input:focus-visible)) {
    outline: 3px solid;
    outline-color: var(--so-focus);
    outline-offset: 2px;
  }

  .help,
  [part='source'],
  [part='progress'],
  [part='emergency-line'],
  dt {
    color: var(--so-text-soft);
  }

  [part='emergency-line'] {
    padding-block-end: 0.5em;
    border-block-end: 1px solid var(--so-line);
  }

  [part='emergency-line'] a,
  [part~='first-step-urgent'] a,
  [part='error'] {
    color: var(--so-urgent);
  }

  [part='progress'] {
    margin-block-end: 0.25em;
  }

  progress {
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-end: 1em;
    accent-color: var(--so-accent);
  }
`;

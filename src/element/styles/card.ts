import { css } from 'lit';

/** The card, and a fresh start for all that a page's styles hand down. */
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
    /* Nothing that a page's styles hand down, but what is named here. */
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
    /* It takes the focus to be read out; it cannot be used. */
    outline: none;
    /* The lines above it come into view with it. */
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
    /* Room for a thumb, taken from no line. */
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

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

  /* Hidden from the eye alone: the browser's search finds what is in it, and shows it. */
  @supports (content-visibility: hidden) {
    :host([hidden='until-found' i]) {
      display: block !important;
      content-visibility: hidden;
    }
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

  .result {
    max-inline-size: var(--so-width-result);
  }

  .top,
  .screen,
  slot[name='notice'] {
    padding-inline: clamp(0.75em, 5%, 1.25em);
  }

  /* How far, and the emergency number: one thin line. */
  .top {
    display: flex;
    flex-wrap: wrap;
    border-radius: var(--so-radius) var(--so-radius) 0 0;
    background: var(--so-surface);
    color: var(--so-text-soft);
    font-size: 0.875em;
  }

  .top > * {
    margin: 0;
    padding-block: 0.5em;
  }

  .top > :empty {
    padding: 0;
  }

  [part='progress'] {
    flex-grow: 1;
  }

  [part='progress']:empty {
    flex-grow: 0;
  }

  .screen {
    padding-block: 1.25em 0.5em;
  }

  slot[name='notice'] {
    display: block;
  }

  /* The page's own words run as the page does, whatever the language of ours. */
  :host(:dir(ltr)) slot {
    direction: ltr;
  }

  :host(:dir(rtl)) slot {
    direction: rtl;
  }

  p,
  ul,
  dl {
    margin: 0 0 0.75em;
  }

  details {
    margin: 0;
  }

  ul {
    padding-inline-start: 1.25em;
  }

  [part$='heading'] {
    margin: 0 0 0.25em;
    font-size: 1em;
    line-height: 1.3;
    text-wrap: balance;
  }

  [part='heading'] {
    /* Focused to be read out, so it needs no ring. */
    outline: none;
    /* Scrolls the line above it into view too, where the window is high enough. */
    scroll-margin-block: calc(var(--so-scroll-margin) + clamp(0px, 20vh - 3em, 4em))
      var(--so-scroll-margin);
    margin-block-end: 0.4em;
    font-size: 1.4375em;
    line-height: 1.25;
  }

  section > [part='subheading'] {
    font-size: 1.0625em;
  }

  a {
    color: var(--so-accent);
  }

  a,
  button,
  input,
  summary,
  textarea {
    scroll-margin-block: var(--so-scroll-margin);
  }

  /* Larger targets that move no line: 24 px in a sentence, 44 px for the emergency number. */
  [part='link'] {
    padding-block: 0.3em;
  }

  [part='link'][href^='tel'] {
    padding: 0.65em 8px;
    margin-inline: -8px;
    font-weight: 700;
    white-space: nowrap;
  }

  [part='emergency-line'] > [part='link'] {
    padding: 1.1em 12px;
    margin-inline: -12px;
  }

  :where(:focus-visible, .option > :focus-visible + *) {
    outline: 3px solid;
    outline-color: var(--so-focus);
    outline-offset: 2px;
  }

  .soft,
  [part='source'],
  dt {
    color: var(--so-text-soft);
  }

  [part='source'] {
    margin-block-end: 0.5em;
  }

  .soft {
    margin-block-end: 0.5em;
    font-size: 0.9375em;
    line-height: 1.45;
  }

  [part='emergency-line'] a,
  [part='error'] {
    color: var(--so-urgent);
  }

  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.375em;
    margin-block-end: 1em;
    accent-color: var(--so-accent);
  }

  /* With list-style: none, VoiceOver in Safari does not announce a list. */
  .plain,
  [part='steps'] {
    padding: 0;
    list-style-type: '';
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

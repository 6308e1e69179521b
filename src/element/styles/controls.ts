import { css } from 'lit';

/** The controls: at least 44 px high at the usual text size of 16 px. */
export const CONTROLS = css`
  button {
    padding: 0.5em 1.25em;
    /* A colour of its own: where a browser does not know it, the border is still drawn. */
    border: 2px solid;
    border-color: var(--so-accent);
    border-radius: var(--so-radius);
    background: none;
    color: var(--so-accent);
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }

  button,
  summary,
  [part~='option'] {
    min-block-size: 2.75em;
  }

  [part~='button-primary'] {
    background: var(--so-accent);
    color: var(--so-on-accent);
    font-weight: 700;
  }

  [part~='button-change'] {
    /* A larger target that moves no line. */
    margin-block: -0.65em;
    padding-inline: 0;
    border-color: transparent;
    text-decoration: underline;
  }

  button:hover {
    text-decoration: underline;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block: 1em;
  }

  /* As wide as a narrow card; in a wide one no wider than a button should be. */
  .actions > button {
    flex: 1 1 max(12em, 40%);
    max-inline-size: 22em;
  }

  summary {
    padding-block: 0.6em;
    color: var(--so-accent);
    cursor: pointer;
  }

  summary > * {
    display: inline;
  }

  fieldset,
  legend {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .group {
    padding-block: 0.75em 0.5em;
    font-weight: 700;
  }

  [part~='option'] {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    margin-block-end: 0.5em;
    padding: 0.6em 0.75em;
    border: 1px solid;
    border-color: var(--so-border);
    border-radius: var(--so-radius);
  }

  [part~='option-checked'] {
    border-color: var(--so-accent);
    background: var(--so-surface);
    box-shadow: inset 0 0 0 1px var(--so-accent);
  }

  input {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    /* Its container shows the ring. */
    outline: none;
    font: inherit;
    accent-color: var(--so-accent);
  }

  /* The whole option is the target, its help included. */
  label::after {
    content: '';
    position: absolute;
    inset: 0;
    cursor: pointer;
  }

  /* A narrow card has no space to spare. */
  label ~ .help {
    grid-column: 1 / 3;
    margin-block-start: 0.25em;
  }

  label ~ .help > * {
    margin: 0;
  }

  [part='error'] {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid;
    font-weight: 700;
  }
`;

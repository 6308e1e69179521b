import { css } from 'lit';

/** The controls: at least 44 px high at the usual text size of 16 px. */
export const CONTROLS = css`
  [part~='button'] {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 3em;
    padding: 0.25em 1em;
    /* A colour of its own: where a browser does not know it, the border is still drawn. */
    border: 2px solid;
    border-color: var(--so-accent);
    border-radius: var(--so-radius);
    background: none;
    color: var(--so-accent);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    text-align: center;
    cursor: pointer;
  }

  [part~='button']:hover {
    text-decoration: underline;
  }

  [part~='button-primary'] {
    background: var(--so-accent);
    color: var(--so-on-accent);
  }

  [part~='button-quiet'] {
    justify-content: start;
    gap: 0.25em;
    /* A larger target that moves no line, also where the text is smaller. */
    min-block-size: 2.9375em;
    min-inline-size: 2.9375em;
    margin-block: -0.71875em;
    padding: 0;
    border: 0;
    font-weight: 400;
    text-decoration: underline;
  }

  .number {
    font-size: 0.75em;
  }

  [part~='button-call'] {
    inline-size: 100%;
    min-block-size: 3em;
    margin-block: 0.25em 0.5em;
    border-color: var(--so-urgent);
    background: var(--so-urgent);
    color: var(--so-on-urgent);
    font-size: 1.25em;
    text-decoration: none;
  }

  /* Beside each other, the main one the wider; below each other where the words are long. */
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block: 0.75em 0.25em;
  }

  .actions > [part~='button'] {
    flex: 1 1 5em;
    max-inline-size: 22em;
  }

  .actions > [part~='button-primary'] {
    flex: 2 1 8em;
  }

  .methods {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    max-inline-size: 32em;
  }

  .methods > [part~='button'] {
    flex: 1 1 4em;
    flex-direction: column;
    gap: 0;
    min-inline-size: min-content;
    padding-inline: 0.125em;
    font-size: 0.875em;
    overflow-wrap: normal;
    line-height: 1.3;
    min-block-size: 3.75em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  [part~='chip'] {
    min-block-size: 2.9375em;
    padding-inline: 1em;
    border-width: 1.5px;
    border-radius: 1.5em;
    font-size: 0.9375em;
    font-weight: 500;
  }

  [part~='chip'][aria-expanded='true'] {
    background: var(--so-chosen);
  }

  summary {
    min-block-size: 2.75em;
    padding-block: 0.6em;
    color: var(--so-accent);
    cursor: pointer;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* Firefox gives the page the node in which a click puts the caret, out of a closed root too. */
  button,
  summary,
  label {
    -webkit-user-select: none;
    user-select: none;
  }

  /* The whole option is the target, its help included. */
  .option {
    position: relative;
    display: block;
    cursor: pointer;
  }

  .option > input {
    position: absolute;
    inset-block-start: calc(0.5625em + 1px);
    inset-inline-start: calc(0.75em + 1px);
    /* The option beside it shows the ring. */
    outline: none;
  }

  [part~='option'] {
    min-block-size: 2.75em;
    margin-block-end: 0.5em;
    padding: 0.5625em 0.75em;
    padding-inline-start: 2.875em;
    border: 1px solid;
    border-color: var(--so-border);
    border-radius: var(--so-radius);
  }

  :checked + [part~='option'] {
    border-color: var(--so-accent);
    background: var(--so-chosen);
    box-shadow: inset 0 0 0 1px var(--so-accent);
  }

  input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    font: inherit;
    accent-color: var(--so-accent);
  }

  .help,
  .question-help > *,
  .help > * {
    margin: 0;
  }

  .question-help {
    margin-block-end: 0.75em;
  }

  .help > ul {
    columns: 15em auto;
    padding-inline-start: 1em;
    line-height: 1.4;
  }

  [part='error']:not(:empty) {
    margin-block-end: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid;
    font-weight: 700;
  }
`;

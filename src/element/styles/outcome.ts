import { css } from 'lit';

/** The outcome: a headline and a first step, then sections that open and fold. */
export const OUTCOME_STYLES = css`
  [part~='first-step'] {
    padding: 0.75em 1em;
    border-inline-start: 4px solid;
    border-color: var(--so-accent);
    background: var(--so-surface);
  }

  [part~='first-step-urgent'] {
    border-color: var(--so-urgent);
    font-size: 1.2em;
  }

  [part='reason'] > strong,
  [part~='first-step'] > strong {
    display: block;
  }

  section {
    margin-block: 1.5em;
  }

  details:has(> summary > [part='subheading']),
  [part='answer'] {
    margin: 0;
    border-block-start: 1px solid var(--so-line);
  }

  [part='advice'] {
    margin-block-start: 0.75em;
  }

  .reasons {
    padding: 0;
    /* With none at all, Safari takes it for no list. */
    list-style-type: '';
  }

  [part='reason'] {
    margin-block-end: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--so-line);
  }

  .balance {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1em;
    margin-block-end: 0.75em;
  }

  .balance > *,
  [part~='evidence'],
  [part='services'] {
    margin: 0 0 1em;
    padding: 1em 1em 0.25em;
    border: 1px solid var(--so-line);
    border-radius: var(--so-radius);
  }

  .balance > * {
    margin: 0;
  }

  [part~='evidence-model'] {
    border: 2px dashed;
    border-color: var(--so-border);
  }

  [part='answer'] {
    display: grid;
    grid-template-columns: 1fr auto;
    padding-block: 0.75em;
  }

  dd {
    margin: 0;
  }

  dd p {
    margin: 0.25em 0 0;
  }

  /* Change stands beside both the question and the answer. */
  dd:last-child {
    grid-area: 1 / 2 / 3;
  }
`;

import { css } from 'lit';

/** The outcome: a headline and a first step, then disclosures. */
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
    margin-block-start: 1.25em;
  }

  .reasons,
  .checklist {
    padding: 0;
    /* With list-style: none, VoiceOver in Safari does not announce a list. */
    list-style-type: '';
  }

  [part='reason'],
  [part='script'],
  [part='text'] {
    margin-block-end: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--so-line);
  }

  .balance {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 1em;
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

  /* Quiet, and no wider than its words. */
  [part='reason'] > details,
  [part='advice'] > details {
    margin: 0;
    font-size: 0.875em;
  }

  [part='reason'] summary,
  [part='advice'] summary {
    min-block-size: 3.15em;
  }

  [part='chart'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    margin-block-end: 0.75em;
  }

  [part='chart'] > svg {
    flex: 0 1 10em;
  }

  [part='chart'] > div {
    flex: 1 1 12em;
  }

  [part='chart'] p {
    margin: 0;
  }

  /* Shapes tell the parts apart without colour; forced colours do not apply to SVG. */
  svg {
    color: var(--so-accent);
    fill: currentColor;
    forced-color-adjust: auto;
  }

  p > svg {
    inline-size: 1em;
    vertical-align: -0.15em;
  }

  .outline {
    fill: none;
    stroke: currentColor;
  }

  [part='tick'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    padding-block: 0.6em;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  [part='text'] {
    white-space: pre-wrap;
  }

  [part='box'] {
    inline-size: 100%;
    font: inherit;
  }

  iframe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }

  @media print {
    button,
    input,
    [part~='tailoring'],
    [part~='take-away'] {
      display: none;
    }

    summary {
      list-style: none;
    }
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

  /* The Change button stands beside both the question and the answer. */
  dd:last-child {
    grid-area: 1 / 2 / 3;
  }
`;

import { css } from 'lit';

/** The outcome: the answer and what to do, then disclosures of a line each. */
export const OUTCOME_STYLES = css`
  .columns,
  .folds {
    display: grid;
    /* Two columns from about 900 px on. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 25.5em), 1fr));
    column-gap: 2em;
    align-items: start;
  }

  [part='steps'] {
    margin: 0.75em 0 0;
    counter-reset: step;
  }

  [part='step'] {
    position: relative;
    padding-block-end: 0.5em;
    padding-inline-start: 2.5em;
    counter-increment: step;
  }

  [part='step']::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    background: var(--so-accent);
    color: var(--so-on-accent);
    font-weight: 700;
  }

  /* Leads the eye from one number to the next. */
  [part='step']:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.875em 0;
    inset-inline-start: 0.8125em;
    border-inline-start: 2px solid var(--so-line);
  }

  [part='step'] > strong {
    display: block;
  }

  [part='step'] > [part~='button'] {
    margin-inline-end: 0.75em;
    font-size: 0.9375em;
  }

  [part='balance'] {
    display: grid;
    grid-template-columns: 4em 1fr;
    gap: 0.75em;
    align-items: center;
    margin-block: 0.5em 0;
    padding: 0.625em 0.75em;
    border-radius: var(--so-radius);
    background: var(--so-surface);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  [part='balance'] p {
    margin: 0;
  }

  section {
    margin-block-start: 0.875em;
  }

  [part='interest'] {
    margin-block: 0.75em 0;
  }

  .folds {
    margin-block: 1em 0.5em;
  }

  [part~='fold'] > summary {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
    padding-block: 0;
    border-block-start: 1px solid var(--so-line);
  }

  [part~='fold'] > summary > [part='subheading'] {
    margin: 0;
    font-weight: 600;
  }

  [part~='fold'] > summary::after {
    content: '+';
    content: '+' / '';
    margin-inline-start: auto;
    font-size: 1.25em;
  }

  [part~='fold'][open] > summary::after {
    content: '\\2212';
    content: '\\2212' / '';
  }

  [part~='fold'] > summary::-webkit-details-marker {
    display: none;
  }

  [part='advice'],
  [part='script'] {
    margin-block-end: 1em;
  }

  [part='advice'] > ul {
    padding-inline-start: 1.1em;
  }

  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: 0 1em;
  }

  [part~='evidence'],
  [part='services'] {
    margin: 0 0 1em;
    padding: 1em 1em 0.25em;
    border: 1px solid var(--so-line);
    border-radius: var(--so-radius);
  }

  [part~='evidence-model'] {
    border: 2px dashed;
    border-color: var(--so-border);
  }

  /* Quiet, and no wider than its words. */
  details details {
    font-size: 0.9375em;
  }

  details details > summary {
    min-block-size: 2.9375em;
  }

  [part='reason'],
  [part='why'] {
    margin-block-end: 0.5em;
  }

  [part='why'] > p {
    margin: 0;
  }

  [part='chart'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: center;
    margin-block-end: 0.75em;
  }

  [part='chart'] > svg {
    flex: 0 1 6em;
  }

  [part='chart'] > div {
    flex: 1 1 8em;
  }

  [part='chart'] p {
    margin: 0;
  }

  /* Shapes tell the parts apart without colour; forced colours do not apply to SVG. */
  svg:not(.icon) {
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
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    padding-block: 0.625em;
    min-block-size: 2.75em;
    cursor: pointer;
  }

  [part~='tailoring'] > form,
  [part='status']:not(:empty) {
    margin: 0.5em 0 0;
  }

  [part='question'] > p:first-child {
    margin-block-end: 0.375em;
  }

  [part='box'] {
    inline-size: 100%;
    margin-block-start: 0.5em;
    font: inherit;
  }

  iframe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
    visibility: hidden;
  }

  [part='answer'] {
    display: grid;
    grid-template-columns: 1fr auto;
    padding-block: 0.5em;
  }

  dd {
    margin: 0;
  }

  dd > * {
    margin: 0;
  }

  /* The Change button stands beside both the question and the answer. */
  dd:last-child {
    grid-area: 1 / 2 / 3;
  }

  @media print {
    [part~='button'],
    input,
    .folds + p,
    [part~='tailoring'],
    [part~='take-away'] {
      display: none;
    }

    summary,
    [part~='fold'] > summary {
      list-style: none;
    }

    [part~='fold'] > summary::after {
      content: none !important;
    }

    /* Paper has no backgrounds, unless the person asks for them. */
    [part='step']::before {
      background: none;
      color: inherit;
    }
  }
`;

import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { contrast } from '../../src/element/debug/contrast.js';
import { EN } from '../../src/text/en.js';
import { textOf } from '../element/widget-driver.js';
import { openOutcome } from './visit-summary-fixtures.js';

const { changes, sections } = EN;

describe('printing the host page', () => {
  it('expands the whole outcome, and collapses it again', async () => {
    const driver = await openOutcome();
    const own = await driver.unfold(sections.whom.title);
    window.dispatchEvent(new Event('beforeprint'));
    const disclosures = driver.all<HTMLDetailsElement>('details');
    expect(disclosures.every(({ open }) => open)).to.equal(true);
    const lines = driver.disclosure(changes.title).querySelectorAll('li');
    expect(lines.length).to.be.above(0);
    expect(textOf(driver.disclosure(sections.about.title))).to.contain('doi:');
    window.dispatchEvent(new Event('afterprint'));
    expect(own.open).to.equal(true);
    expect(driver.disclosure(sections.questions.title).open).to.equal(false);
  });

  it('leaves controls out', async () => {
    const driver = await openOutcome();
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      // WebKit cannot emulate print media.
      return;
    }
    window.dispatchEvent(new Event('beforeprint'));
    const shown = driver
      .all('button, input, [part~="take-away"], [part~="tailoring"]')
      .filter((control) => control.getClientRects().length > 0);
    const hidden = driver
      .all('[part="step"], [part="advice"]')
      .filter((one) => !one.getClientRects().length);
    const words = driver.all('[part="card"]')[0]!.innerText;
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    expect(words).to.contain(changes.title).and.not.contain(EN.flow.restartNote);
    expect(shown.map(textOf)).to.deep.equal([]);
    expect(hidden.map(textOf)).to.deep.equal([]);
  });

  it('makes the paper of a dark page light', async () => {
    const driver = await openOutcome(`<div style="color-scheme: dark; background: #111">
      <second-opinion style="--so-text: #eee; --so-background: #111; --so-accent: #6ee7a8">
      </second-opinion></div>`);
    await driver.expandAll();
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      // WebKit cannot emulate print media.
      return;
    }
    const printed = driver.all('*').filter((one) => one.getClientRects().length > 0);
    const styles = printed.flatMap((one) => [
      getComputedStyle(one),
      getComputedStyle(one, '::before'),
      getComputedStyle(one, '::after'),
    ]);
    const colours = new Set(styles.map(({ color }) => color));
    const { backgroundColor } = getComputedStyle(driver.all('[part="card"]')[0]!);
    await emulateMedia({ media: 'screen' });
    expect(backgroundColor).to.equal('rgb(255, 255, 255)');
    const WHITE = [255, 255, 255];
    const faint = [...colours].filter((one) => contrast(one.match(/\d+/g)!.map(Number), WHITE) < 7);
    expect(faint).to.deep.equal([]);
  });

  it('to a PDF has every disclosure open, and closes them again', async () => {
    const driver = await openOutcome();
    await driver.unfold(sections.whom.title);
    const states = () => driver.all<HTMLDetailsElement>('details').map(({ open }) => open);
    const before = states();
    let during: boolean[] = [];
    const record = () => (during = states());
    window.addEventListener('beforeprint', record);
    const answer = await executeServerCommand('print-to-pdf');
    window.removeEventListener('beforeprint', record);
    // Only Chromium prints to a PDF.
    if (answer !== true) return;
    expect(during).to.deep.equal(before.map(() => true));
    expect(states()).to.deep.equal(before);
  });
});

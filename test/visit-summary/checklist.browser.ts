import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { ANSWER_OPTIONS } from '../../src/content/answer-options.js';
import type { WidgetDriver } from '../element/widget-driver.js';
import { textOf } from '../element/widget-driver.js';
import { openOutcome, CANCER, summaryText } from './visit-summary-fixtures.js';

async function toggle(driver: WidgetDriver, label: string): Promise<void> {
  const entry = driver.all('[part="tick"]').find((one) => textOf(one) === label)!;
  const disclosure = entry.closest('details')!;
  if (!disclosure.open) await driver.click(disclosure.querySelector('summary')!);
  await driver.click(entry);
}

/** The lines under a title of the visit summary. */
function linesUnder(driver: WidgetDriver, title: string): string[] {
  const [, lines] = summaryText(driver).split(`\n\n${title}:\n`);
  return lines?.split('\n\n')[0]!.split('\n') ?? [];
}

describe('checked questions', () => {
  it('come first in the summary: three in the order checked, then the others', async () => {
    const driver = await openOutcome();
    for (const question of [
      'What is the goal of this treatment?',
      'How unusual is my case?',
      'What would settle it?',
      'Should I have gene tests?',
    ]) {
      await toggle(driver, question);
    }
    expect(linesUnder(driver, 'My top questions')).to.deep.equal([
      '- What is the goal of this treatment?',
      '- How unusual is my case?',
      '- What would settle it?',
    ]);
    expect(linesUnder(driver, 'More questions')).to.deep.equal(['- Should I have gene tests?']);
  });

  it('are replaced by three suggested ones while none is checked', async () => {
    const driver = await openOutcome();
    expect(linesUnder(driver, 'My top questions')).to.have.length(3);
    expect(linesUnder(driver, 'More questions')).to.deep.equal([]);
    await toggle(driver, 'How unusual is my case?');
    expect(linesUnder(driver, 'My top questions')).to.deep.equal(['- How unusual is my case?']);
    await toggle(driver, 'How unusual is my case?');
    expect(linesUnder(driver, 'My top questions')).to.have.length(3);
  });
});

describe('checked records', () => {
  it('count as there; the others are listed as still to get', async () => {
    const driver = await openOutcome();
    await toggle(driver, 'test results');
    const records = driver.disclosure('What to bring');
    expect(textOf(records.querySelector(':scope > p > strong'))).to.equal('Still to get:');
    const toGet = [...records.querySelectorAll(':scope > ul > li')].map(textOf);
    expect(toGet.slice(0, 2)).to.deep.equal([
      'one page on what happened, and when',
      'your medicines and allergies',
    ]);
    expect(toGet).to.have.length(7).and.not.to.include('test results');
    const lines = linesUnder(driver, 'Records (ticked: I have them)');
    expect(lines.filter((line) => line.startsWith('[x]'))).to.deep.equal(['[x] test results']);
    expect(lines.filter((line) => line.startsWith('[ ]'))).to.have.length(7);
  });
});

describe('the checklist', () => {
  it('is kept when an answer changes, and cleared with the answers', async () => {
    const driver = await openOutcome();
    await toggle(driver, 'test results');
    await driver.press('Change: Start of treatment');
    await driver.choose('In the next few weeks.');
    await driver.press('Save');
    expect(summaryText(driver)).to.contain('[x] test results');
    await driver.press('Clear my answers');
    await driver.press('Start');
    expect(driver.all('textarea, iframe')).to.deep.equal([]);
    driver.widget.remove();
    expect(summaryText(await openOutcome())).not.to.contain('[x]');
  });

  it('reveals no answer in an attribute', async () => {
    const driver = await openOutcome();
    await toggle(driver, 'test results');
    const options: readonly string[] = Object.values(ANSWER_OPTIONS).flat();
    const values = driver
      .all('*')
      .flatMap((element) => [...element.attributes])
      // Accessible names of buttons repeat visible questions, not answers.
      .filter(({ name }) => name !== 'aria-label')
      .map(({ value }) => value)
      .flatMap((value) => value.split(/\s+/));
    expect(values.filter((value) => options.includes(value))).to.deep.equal([]);
  });
});

describe('what matters to the person', () => {
  it('is shown on the outcome and in the summary', async () => {
    const answers = { ...CANCER, matters: ['time', 'trust'] } as const;
    const driver = await openOutcome(undefined, answers);
    await driver.press('What matters most to you?');
    await driver.choose('Not losing time.');
    await driver.press('Save');
    expect(driver.texts('section').some((words) => words.includes('Not losing time.'))).to.equal(
      true,
    );
    expect(linesUnder(driver, 'What matters most')).to.deep.equal(['- Not losing time.']);
  });
});

describe('printing the host page', () => {
  it('expands the whole outcome, and collapses it again', async () => {
    const driver = await openOutcome();
    const own = driver.disclosure('Whom to see');
    await driver.click(own.querySelector('summary')!);
    window.dispatchEvent(new Event('beforeprint'));
    const disclosures = driver.all<HTMLDetailsElement>('details');
    expect(disclosures.every(({ open }) => open)).to.equal(true);
    expect(textOf(driver.disclosure('What would change this result'))).to.contain('Doctors so far');
    window.dispatchEvent(new Event('afterprint'));
    expect(own.open).to.equal(true);
    expect(driver.disclosure('What to ask').open).to.equal(false);
  });

  it('leaves controls out', async function () {
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
    const sections = driver.all('[part="advice"]').filter((one) => !one.getClientRects().length);
    window.dispatchEvent(new Event('afterprint'));
    await emulateMedia({ media: 'screen' });
    expect(shown.map(textOf)).to.deep.equal([]);
    expect(sections.map(textOf)).to.deep.equal([]);
  });
});

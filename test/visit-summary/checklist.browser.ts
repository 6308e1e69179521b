import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { ANSWER_OPTIONS } from '../../src/content/answer-options.js';
import type { WidgetDriver } from '../element/widget-driver.js';
import { textOf } from '../element/widget-driver.js';
import { openOutcome, CANCER, summaryText } from './visit-summary-fixtures.js';

async function ticks(driver: WidgetDriver, words: string): Promise<void> {
  const tick = driver.all('[part="tick"]').find((one) => textOf(one) === words)!;
  const fold = tick.closest('details')!;
  if (!fold.open) await driver.click(fold.querySelector('summary')!);
  await driver.click(tick);
}

/** The lines under a title of the page to take along. */
function linesUnder(driver: WidgetDriver, title: string): string[] {
  const [, lines] = summaryText(driver).split(`\n\n${title}:\n`);
  return lines?.split('\n\n')[0]!.split('\n') ?? [];
}

describe('the questions that the person ticks', () => {
  it('come first on the page, the first three in the order ticked, then the others', async () => {
    const driver = await openOutcome();
    for (const question of [
      'What is the goal of this treatment?',
      'How unusual is my case?',
      'What would settle it?',
      'Should I have gene tests?',
    ]) {
      await ticks(driver, question);
    }
    expect(linesUnder(driver, 'My top questions')).to.deep.equal([
      '- What is the goal of this treatment?',
      '- How unusual is my case?',
      '- What would settle it?',
    ]);
    expect(linesUnder(driver, 'More questions')).to.deep.equal(['- Should I have gene tests?']);
  });

  it('are three of ours until there is one', async () => {
    const driver = await openOutcome();
    expect(linesUnder(driver, 'My top questions')).to.have.length(3);
    expect(linesUnder(driver, 'More questions')).to.deep.equal([]);
    await ticks(driver, 'How unusual is my case?');
    expect(linesUnder(driver, 'My top questions')).to.deep.equal(['- How unusual is my case?']);
    await ticks(driver, 'How unusual is my case?');
    expect(linesUnder(driver, 'My top questions')).to.have.length(3);
  });
});

describe('the records that the person ticks', () => {
  it('are had; the others are still to get', async () => {
    const driver = await openOutcome();
    await ticks(driver, 'test results');
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

describe('what the person ticked', () => {
  it('is kept through a changed answer, and forgotten with the answers', async () => {
    const driver = await openOutcome();
    await ticks(driver, 'test results');
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

  it('shows in no attribute, id or name', async () => {
    const driver = await openOutcome();
    await ticks(driver, 'test results');
    const options: readonly string[] = Object.values(ANSWER_OPTIONS).flat();
    const values = driver
      .all('*')
      .flatMap((element) => [...element.attributes])
      // Names of buttons are read out; they name what was asked, as all can see.
      .filter(({ name }) => name !== 'aria-label')
      .map(({ value }) => value)
      .flatMap((value) => value.split(/\s+/));
    expect(values.filter((value) => options.includes(value))).to.deep.equal([]);
  });
});

describe('what matters', () => {
  it('is shown back, and stands on the page', async () => {
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

describe('when the page around it is printed', () => {
  it('all of the outcome comes out, and folds again', async () => {
    const driver = await openOutcome();
    const own = driver.disclosure('Whom to see');
    await driver.click(own.querySelector('summary')!);
    window.dispatchEvent(new Event('beforeprint'));
    const folds = driver.all<HTMLDetailsElement>('details');
    expect(folds.every(({ open }) => open)).to.equal(true);
    expect(textOf(driver.disclosure('What would change this result'))).to.contain('Doctors so far');
    window.dispatchEvent(new Event('afterprint'));
    expect(own.open).to.equal(true);
    expect(driver.disclosure('What to ask').open).to.equal(false);
  });

  it('controls do not', async function () {
    const driver = await openOutcome();
    try {
      await emulateMedia({ media: 'print' });
    } catch {
      // WebKit cannot be told to.
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

import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import type { WidgetDriver } from '../element/widget-driver.js';
import { textOf } from '../element/widget-driver.js';
import { labelOf } from '../element/walk.js';
import { openOutcome, CANCER, copiedText } from './visit-summary-fixtures.js';

const { flow, lists, questions, sections, visitSummary } = EN;

const entriesOf = (fold: Element) => [...fold.querySelectorAll('[part="tick"]')];

/** Ticks some entries of a fold, by their place in it. */
async function toggle(driver: WidgetDriver, title: string, ...places: number[]): Promise<string[]> {
  const fold = driver.disclosure(title);
  if (!fold.open) await driver.unfold(title);
  const entries = places.map((place) => entriesOf(fold)[place]!);
  for (const entry of entries) await driver.click(entry);
  return entries.map(textOf);
}

/** The lines under a title of the visit summary. */
async function linesUnder(driver: WidgetDriver, title: string): Promise<string[]> {
  const [, lines] = (await copiedText(driver)).split(`\n\n${title}:\n`);
  return lines?.split('\n\n')[0]!.split('\n') ?? [];
}

describe('checked questions', () => {
  it('come first in the summary: three in the order checked, then the others', async () => {
    const driver = await openOutcome();
    const ticked = await toggle(driver, sections.questions.title, 6, 0, 4, 2);
    const lines = ticked.map((question) => `- ${question}`);
    expect(await linesUnder(driver, visitSummary.questions)).to.deep.equal(lines.slice(0, 3));
    expect(await linesUnder(driver, visitSummary.moreQuestions)).to.deep.equal(lines.slice(3));
  });

  it('are three with suggested ones, while fewer are checked', async () => {
    const driver = await openOutcome();
    const suggested = await linesUnder(driver, visitSummary.questions);
    expect(suggested).to.have.length(3);
    expect(await linesUnder(driver, visitSummary.moreQuestions)).to.deep.equal([]);
    const [ticked] = await toggle(driver, sections.questions.title, 2);
    expect(await linesUnder(driver, visitSummary.questions)).to.deep.equal([
      `- ${ticked}`,
      ...suggested.slice(0, 2),
    ]);
    await toggle(driver, sections.questions.title, 2);
    expect(await linesUnder(driver, visitSummary.questions)).to.deep.equal(suggested);
  });
});

describe('checked records', () => {
  it('count as there; the others are listed as still to get', async () => {
    const driver = await openOutcome();
    const { title } = sections.records;
    const all = entriesOf(driver.disclosure(title)).map(textOf);
    const [ticked] = await toggle(driver, title, 2);
    const others = all.filter((record) => record !== ticked);
    const fold = driver.disclosure(title);
    expect(textOf(fold.querySelector(':scope > p > strong'))).to.equal(lists.toGet);
    expect([...fold.querySelectorAll(':scope > ul > li')].map(textOf)).to.deep.equal(others);
    const lines = await linesUnder(driver, visitSummary.records);
    expect(lines).to.have.members([`[x] ${ticked}`, ...others.map((record) => `[ ] ${record}`)]);
  });

  it('are all there once each is checked', async () => {
    const driver = await openOutcome();
    const { title } = sections.records;
    await toggle(driver, title, ...entriesOf(driver.disclosure(title)).keys());
    const fold = driver.disclosure(title);
    expect(textOf(fold.querySelector(':scope > p > strong'))).to.equal(lists.nothingToGet);
  });
});

describe('the checklist', () => {
  it('is kept when an answer changes, and cleared with the answers', async () => {
    const driver = await openOutcome();
    const [ticked] = await toggle(driver, sections.records.title, 2);
    await driver.unfold(sections.answers.title);
    await driver.press(`${flow.change}: ${questions.timing.name}`);
    await driver.choose(labelOf('timing', 'weeks'));
    await driver.press(flow.save);
    expect(await copiedText(driver)).to.contain(`[x] ${ticked}`);
    await driver.press(flow.restart);
    expect(driver.all('textarea, iframe')).to.deep.equal([]);
    expect(await copiedText(await openOutcome())).not.to.contain('[x]');
  });
});

describe('what matters to the person', () => {
  it('is on the page to take along', async () => {
    const driver = await openOutcome(undefined, { ...CANCER, matters: ['time', 'trust'] });
    expect(await linesUnder(driver, visitSummary.matters)).to.deep.equal([
      '- Not losing time',
      '- A doctor I trust',
    ]);
  });
});

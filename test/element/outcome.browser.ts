import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { FINGERPRINT } from '../../src/content/fingerprint.js';
import type { Answers } from '../../src/engine.js';
import { CASES } from '../cases/cases.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { walkByScript } from './walk.js';

const CANCER = {
  safety: 'none-of-these',
  opinions: 'differ',
  problem: 'cancer',
  signs: ['major-surgery', 'many-causes'],
  'cancer-surgeon': 'no',
  timing: 'no-hurry',
} as const satisfies Answers;

async function atTheOutcome(answers: Answers = CANCER): Promise<WidgetDriver> {
  const person = await WidgetDriver.open();
  await walkByScript(person, answers, 'us');
  return person;
}

async function opens(person: WidgetDriver, title: string): Promise<HTMLDetailsElement> {
  const fold = person.disclosure(title);
  await person.click(fold.querySelector('summary')!);
  await person.widget.updateComplete;
  return fold;
}

describe('why, on request', () => {
  it('a reason tells the answer that it came from, and its source as what it is', async () => {
    const person = await atTheOutcome();
    const fold = await opens(person, 'Why this? A doctor says you need major surgery.');
    expect([...fold.querySelectorAll('p')].map(textOf)).to.deep.equal([
      'You told us: “A doctor says I need major surgery.” (What fits you).',
      'The article: Dr. Peter Rasmussen, Cleveland Clinic, in U.S. News, 2022.',
      'The article: U.S. News, 2022.',
    ]);
  });

  it('so does advice; a rule of our own is named as such', async () => {
    const person = await atTheOutcome();
    await opens(person, 'Whom to see');
    const fold = await opens(person, 'Why this? A third doctor with no ties to the first two');
    expect(textOf(fold)).to.contain('All people with this kind of result see it here.');
    const medicine = await opens(person, 'Why this? Your medicine for now');
    expect([...medicine.querySelectorAll('p')].map(textOf)).to.deep.equal([
      'All people with this kind of result see it here.',
      'Our own rule.',
    ]);
  });

  it('an emergency shows its sources, and has nothing to unfold', async () => {
    const person = await atTheOutcome({ safety: 'danger-signs' });
    expect(person.all('details')).to.deep.equal([]);
    expect(person.texts('source')).to.include('Source: American College of Emergency Physicians.');
  });
});

describe('what would change this result', () => {
  const OTHER = { ...CANCER, opinions: 'one', problem: 'other', signs: ['disagree'] } as const;

  it('is told from the rules, under what it leads to', async () => {
    const person = await atTheOutcome(OTHER);
    const fold = await opens(person, 'What would change this result');
    const titles = [...fold.querySelectorAll('strong')].map(textOf);
    expect(titles).to.include.members([
      'Get help now',
      'A third opinion can help you choose',
      'A second opinion is well worth asking for',
    ]);
    const lines = [...fold.querySelectorAll('li')].map(textOf);
    expect(lines).to.include('Doctors so far: “Two or more, and they do not agree.”');
    expect(lines).to.include(
      'What fits you, without: “I do not agree with the diagnosis or the plan.”',
    );
  });

  it('follows a changed answer', async () => {
    const person = await atTheOutcome(OTHER);
    await opens(person, 'What would change this result');
    await person.press('Change: Doctors so far');
    await person.choose('Two or more, and they do not agree.');
    await person.press('Save');
    const fold = person.disclosure('What would change this result');
    if (!fold.open) await opens(person, 'What would change this result');
    const titles = [...fold.querySelectorAll('strong')].map(textOf);
    expect(titles).not.to.include('A third opinion can help you choose');
    expect(titles).to.include('It is reasonable to ask for a second opinion');
  });
});

describe('the pictures of what studies found', () => {
  /** How many squares a path draws. */
  const drawn = (path: Element) => path.getAttribute('d')!.split('M').length - 1;

  it('show 100 squares each, as many filled as the words beside them say', async () => {
    const person = await atTheOutcome();
    await opens(person, 'What studies found');
    const charts = person.all('[part="chart"]');
    expect(charts).to.have.length(7);
    for (const chart of charts) {
      const [all, filled] = chart.querySelectorAll(':scope > svg > path');
      const sides = [...chart.querySelectorAll('p')].slice(1);
      const counts = sides.map((side) => parseInt(textOf(side)));
      expect(drawn(all!)).to.equal(100);
      expect(drawn(filled!)).to.equal(100 - counts.at(-1)!);
      expect(counts.reduce((sum, count) => sum + count)).to.equal(100);
    }
  });

  it('fill in the same order, row by row, with the same shapes', async () => {
    const person = await atTheOutcome();
    await opens(person, 'What studies found');
    for (const chart of person.all('[part="chart"]')) {
      const shapes = [...chart.querySelectorAll(':scope > svg > path')].map((path) =>
        path
          .getAttribute('d')!
          .split('M')
          .slice(1)
          .map((square) => square.split(/[hl]/)[0]),
      );
      const [all, filled] = shapes as [string[], string[]];
      expect(filled).to.deep.equal(all.slice(0, filled.length));
      expect(new Set(all).size).to.equal(100);
    }
  });

  it('have one text alternative, which is what is seen beside them', async function () {
    const person = await atTheOutcome();
    await opens(person, 'What studies found');
    interface Node {
      readonly role: string;
      readonly name: string;
    }
    const tree = await executeServerCommand<Node[] | { unsupported: string }, undefined>(
      'accessibility-tree',
    );
    // Only Chromium tells what it tells a screen reader.
    if (!Array.isArray(tree)) return;
    const pictures = tree.filter(({ role }) => role === 'image').map(({ name }) => name);
    const seen = person.all('[part="chart"] > div').map(textOf);
    expect(pictures).to.deep.equal(seen);
    expect(pictures[0]).to.equal(
      'The diagnosis. Out of 100 people: 15 had a change. 85 had no change.',
    );
  });

  it('set the what-if apart from patients', async () => {
    const person = await atTheOutcome();
    await opens(person, 'What studies found');
    const [model, ...others] = person.all('[part~="evidence-model"]');
    expect(others).to.deep.equal([]);
    expect(getComputedStyle(model!).borderTopStyle).to.equal('dashed');
    expect(textOf(model!)).to.contain('A computer model, not patients.');
    const [study] = person.all('[part="evidence"]');
    expect(getComputedStyle(study!).borderTopStyle).to.equal('solid');
  });
});

describe('on every screen after the first', () => {
  it('one press clears the answers', async () => {
    const person = await WidgetDriver.open();
    expect(person.buttons).not.to.include('Clear my answers');
    await person.press('Start');
    await person.choose('None of these.');
    await person.press('Next');
    await person.press('Clear my answers');
    expect(person.heading).to.equal('Should I get a second opinion?');
    await person.press('Start');
    expect(person.chosen).to.deep.equal([]);
  });
});

describe('about the tool', () => {
  for (const id of ['V01', 'V08']) {
    it(`case ${id} finds its purpose, dates, version, interests and sources`, async () => {
      const { answers } = CASES.find((one) => one.id === id)!;
      const person = await atTheOutcome(answers);
      const words = textOf(await opens(person, 'About this tool, and its sources'));
      for (const part of [
        'It is not for finding out what illness you have',
        'Dr. Peter Rasmussen',
        'hospital rankings',
        'It was made on November 23, 2026.',
        'The next check is due by November 23, 2027.',
        `No doctor has checked this version (0.1.0+${FINGERPRINT}) yet.`,
        'A paper: Meyer, Singh and Graber',
        'doi:10.1016/j.amjmed.2015.04.020',
        'Our own rule',
      ]) {
        expect(words).to.contain(part);
      }
    });
  }
});

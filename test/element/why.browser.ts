import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { CASES } from '../cases/cases.js';
import { DIFFER } from './answers.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { walkByScript } from './walk.js';

async function open(answers: Answers = DIFFER): Promise<WidgetDriver> {
  const person = await WidgetDriver.open();
  await walkByScript(person, answers, 'us');
  return person;
}

const summaryOf = (fold: Element) => textOf(fold.querySelector(':scope > summary'));

describe('why, on request', () => {
  const { title, everyone } = EN.explain;

  it('is told once in each fold, for all that stands there: the answer, and who says it', async () => {
    const person = await open();
    for (const fold of person.all('[part~="fold"]')) {
      const shown = fold.querySelectorAll('[part="advice"], [part="reason"]');
      const whys = [...fold.querySelectorAll('details')].filter((one) =>
        summaryOf(one).startsWith(title),
      );
      expect(whys, summaryOf(fold)).to.have.length(shown.length ? 1 : 0);
      const items = [...(whys[0]?.querySelectorAll('[part="why"]') ?? [])];
      expect(items).to.have.length(shown.length);
      for (const item of items) expect(item.querySelector('[part="source"]')).to.not.equal(null);
    }
  });

  it('names a person’s own answer, or that everyone sees it', async () => {
    const person = await open();
    const fold = await person.unfold(EN.sections.whom.title);
    const whyOf = (advice: 'surgeon-volume' | 'independent-third-doctor') =>
      [...fold.querySelectorAll('[part="why"]')]
        .map(textOf)
        .find((words) => words.startsWith(EN.advice[advice].title));
    expect(whyOf('surgeon-volume')).to.contain('You told us: “Major surgery”');
    expect(whyOf('independent-third-doctor')).to.contain(everyone);
  });
});

describe('what would change this result', () => {
  for (const id of ['V08', 'V22', 'V26', 'V40', 'V48']) {
    it(`names other outcomes of ${id}, never an emergency or a first visit`, async () => {
      const { answers } = CASES.find((one) => one.id === id)!;
      const person = await open(answers);
      const why = await person.unfold(EN.sections.why.title);
      const fold = await person.unfold(EN.changes.title);
      expect(why.contains(fold)).to.equal(true);
      const lines = [...fold.querySelectorAll('li')].map(textOf);
      expect(lines).to.not.deep.equal([]);
      expect(Object.values(EN.changes.to)).to.include.members(lines);
      expect(new Set(lines).size).to.equal(lines.length);
    });
  }
});

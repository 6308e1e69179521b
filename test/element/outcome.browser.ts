import { expect } from '@open-wc/testing';
import { FINGERPRINT } from '../../src/content/fingerprint.js';
import type { FoldId } from '../../src/content/page.js';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { VERSION } from '../../src/version.js';
import { DIFFER, NO_SIGN } from './answers.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { walkByScript } from './walk.js';

const ALL = 'why time talk-first whom where virtual questions records telling cost worth-it after';
const FEW = 'why time talk-first still-want-one worth-it after';

/** The folds of an outcome, by the ids of their titles. */
const OUTCOMES: Readonly<Record<string, { answers: Answers; folds: string }>> = {
  'a third opinion': { answers: DIFFER, folds: `${ALL} evidence answers about` },
  'no clear sign': { answers: NO_SIGN, folds: `${FEW} evidence answers about` },
  'no first opinion': {
    answers: { ...NO_SIGN, opinions: 'none-yet' },
    folds: 'why before-one after answers about',
  },
};

const { DOCUMENT_POSITION_FOLLOWING: FOLLOWING } = Node;

async function open(answers: Answers = DIFFER): Promise<WidgetDriver> {
  const person = await WidgetDriver.open();
  await walkByScript(person, answers, 'us');
  return person;
}

/** Where two doctors differ, the person’s own doctors are several. */
const titleOf = (id: FoldId, { opinions }: Answers) =>
  id === 'talk-first' && opinions === 'differ' ? 'Your own doctors' : EN.sections[id].title;

describe('an outcome', () => {
  for (const [name, { answers, folds }] of Object.entries(OUTCOMES)) {
    it(`with ${name} has its folds in the order of the page, all of them folded`, async () => {
      const person = await open(answers);
      const found = person.all<HTMLDetailsElement>('[part~="fold"]');
      expect(found.map((fold) => textOf(fold.querySelector('summary')))).to.deep.equal(
        folds.split(' ').map((id) => titleOf(id as FoldId, answers)),
      );
      expect(found.some((fold) => fold.open)).to.equal(false);
    });
  }

  it('says first what to do: all else comes after it', async () => {
    const person = await open();
    const order = ['heading', 'lead', 'steps', 'balance', 'take-away', 'tailoring', 'fold'];
    const found = order.map((part) => person.all(`[part~="${part}"]`)[0]!);
    const follows = found.map(
      (one, index) => index === 0 || found[index - 1]!.compareDocumentPosition(one) === FOLLOWING,
    );
    expect(follows).to.deep.equal(order.map(() => true));
  });

  it('has four ways to take the page along, in one row', async () => {
    const person = await open();
    const methods = person.all('[part~="take-away"] button');
    expect(methods.map(textOf)).to.deep.equal(Object.values(EN.visitSummary.methods));
    const tops = methods.map((one) => one.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
  });

  it('names the headline reason and the first listed: two at most', async () => {
    const person = await open();
    const reason = EN.reasons['no-cancer-surgeon'].clause;
    expect(person.texts('lead')).to.deep.equal([
      EN.outcomes['opinions-differ'].becauseOfMore!.replace('{reason}', reason),
    ]);
    expect(person.texts('lead')[0]).not.to.contain(EN.reasons.cancer.clause);
  });
});

describe('about the tool', () => {
  const PARTS = [
    'Dr. Peter Rasmussen',
    'hospital rankings',
    'November 26, 2026',
    'November 26, 2027',
    `${VERSION}+${FINGERPRINT}`,
    'Study: Meyer, Singh and Graber',
    'doi:10.1016/j.amjmed.2015.04.020',
    EN.source.ownRules.editor,
  ];

  it('a person finds its dates, version, interests and sources, before and after', async () => {
    const person = await WidgetDriver.open();
    const before = textOf(await person.unfold(EN.introduction.about));
    await walkByScript(person, NO_SIGN, 'us');
    const after = textOf(await person.unfold(EN.sections.about.title));
    for (const part of PARTS) {
      expect(before).to.contain(part);
      expect(after).to.contain(part);
    }
  });
});

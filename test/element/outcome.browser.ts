import { expect } from '@open-wc/testing';
import { FINGERPRINT } from '../../src/content/fingerprint.js';
import type { FoldId } from '../../src/content/page.js';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { CASES } from '../cases/cases.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { walkByScript } from './walk.js';

/** Two doctors differ on a cancer: the outcome that has something of everything. */
const DIFFER = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'differ',
  told: ['major-surgery', 'many-causes'],
  treatment: [],
  doctor: ['unclear'],
  'cancer-surgeon': 'no',
  timing: 'no-hurry',
} as const satisfies Answers;

const NO_SIGN = { ...DIFFER, problem: 'other', opinions: 'one', told: [], doctor: [] } as const;

const OUTCOMES: Readonly<Record<string, { answers: Answers; folds: readonly FoldId[] }>> = {
  'a third opinion': {
    answers: DIFFER,
    folds: [
      ...([
        'why',
        'time',
        'talk-first',
        'whom',
        'where',
        'virtual',
        'questions',
        'records',
      ] as const),
      ...(['telling', 'cost', 'worth-it', 'after', 'evidence', 'answers', 'about'] as const),
    ],
  },
  'no clear sign': {
    answers: NO_SIGN,
    folds: [
      ...(['why', 'time', 'talk-first', 'still-want-one', 'worth-it', 'after'] as const),
      ...(['evidence', 'answers', 'about'] as const),
    ],
  },
  'no first opinion': {
    answers: { ...NO_SIGN, opinions: 'none-yet' },
    folds: ['why', 'before-one', 'after', 'answers', 'about'],
  },
};

async function open(answers: Answers = DIFFER, page?: string): Promise<WidgetDriver> {
  const person = await WidgetDriver.open(page);
  await walkByScript(person, answers, 'us');
  return person;
}

/** Where two doctors differ, the person’s own doctors are several. */
const titleOf = (id: FoldId, { opinions }: Answers) =>
  id === 'talk-first' && opinions === 'differ' ? 'Your own doctors' : EN.sections[id].title;

const foldsOf = (person: WidgetDriver) => person.all<HTMLDetailsElement>('[part~="fold"]');

const summaryOf = (fold: Element) => textOf(fold.querySelector(':scope > summary'));

describe('an outcome', () => {
  for (const [name, { answers, folds }] of Object.entries(OUTCOMES)) {
    it(`with ${name} has its folds in the order of the page, all of them folded`, async () => {
      const person = await open(answers);
      const found = foldsOf(person);
      expect(found.map(summaryOf)).to.deep.equal(folds.map((id) => titleOf(id, answers)));
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
    const clauses = ['opinions-differ', 'no-cancer-surgeon', 'cancer'] as const;
    const [lead] = person.texts('lead');
    const named = clauses.filter((id) => lead!.toLowerCase().includes(EN.reasons[id].clause));
    expect(named).to.deep.equal(['opinions-differ', 'no-cancer-surgeon']);
  });
});

const { DOCUMENT_POSITION_FOLLOWING: FOLLOWING } = Node;

describe('a step', () => {
  it('opens its section, and moves the focus there; that of the records has two ways', async () => {
    const person = await open();
    const steps = person.all('[part="step"]');
    const ways = steps.map((step) => [...step.querySelectorAll('button')].map(textOf));
    const { time, whom, records, questions } = EN.sections;
    expect(ways).to.deep.equal([
      [time.title],
      ['Your own doctors'],
      [whom.title],
      [records.title, questions.title],
    ]);
    for (const way of ways.flat()) {
      await person.press(way);
      const fold = person.disclosure(way);
      expect(fold.open).to.equal(true);
      const summary = fold.querySelector('summary')!;
      expect(person.focused).to.equal(summary);
      const { top, bottom } = summary.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
    }
  });

  it('leads where its section stands, also where little points to another opinion', async () => {
    for (const [answers, section] of [
      [NO_SIGN, 'talk-first'],
      [{ ...NO_SIGN, opinions: 'none-yet' }, 'before-one'],
    ] as const) {
      const person = await open(answers);
      const { title } = EN.sections[section];
      await person.press(title);
      expect(person.focused).to.equal(person.disclosure(title).querySelector('summary'));
    }
  });
});

describe('why, on request', () => {
  const { title, everyone } = EN.explain;

  it('is told once in each fold, for all that stands there: the answer, and who says it', async () => {
    const person = await open();
    for (const fold of foldsOf(person)) {
      const shown = fold.querySelectorAll('[part="advice"], [part="reason"]');
      const whys = [...fold.querySelectorAll('details')].filter((one) => summaryOf(one) === title);
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

describe('about the tool', () => {
  const PARTS = [
    'Dr. Peter Rasmussen',
    'hospital rankings',
    'November 23, 2026',
    'November 23, 2027',
    `0.1.0+${FINGERPRINT}`,
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

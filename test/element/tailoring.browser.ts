import { expect } from '@open-wc/testing';
import type { OptionId, QuestionId } from '../../src/content/answer-options.js';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { REASONABLE } from './answers.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { labelOf, walkByScript } from './walk.js';

const { flow, questions, tailoring } = EN;
const chip = (question: QuestionId) => questions[question as 'travel'].chip!;
const titleOf = (id: 'self-pay' | 'call-your-plan') => EN.advice[id].title;

async function atTheOutcome(answers: Answers = {}, page?: string): Promise<WidgetDriver> {
  const person = await WidgetDriver.open(page);
  await walkByScript(person, { ...REASONABLE, ...answers }, 'us');
  return person;
}

/** What is said of the last optional answer. */
const told = (person: WidgetDriver) =>
  textOf(person.all('[part~="tailoring"] [part="status"]')[0]!);

const openQuestion = (person: WidgetDriver) => person.texts('question').join();

const chips = (person: WidgetDriver) => person.texts('chip');

const isOpen = (person: WidgetDriver, name: string) => person.button(name).ariaExpanded === 'true';

async function choose<Q extends QuestionId>(
  person: WidgetDriver,
  question: Q,
  ...options: OptionId<Q>[]
): Promise<void> {
  for (const option of options) await person.choose(labelOf(question, option));
}

describe('an optional question', () => {
  it('opens in place, with the focus on its first answer', async () => {
    const person = await atTheOutcome();
    const { heading } = person;
    expect(chips(person)).to.deep.equal(
      (['person', 'travel', 'coverage', 'matters'] as const).map(chip),
    );
    await person.press(chip('travel'));
    expect(person.heading).to.equal(heading);
    expect(openQuestion(person)).to.contain(questions.travel.ask);
    expect(isOpen(person, chip('travel'))).to.equal(true);
    expect(person.focused).to.equal(person.option(labelOf('travel', 'hard')));
  });

  it('gives way to another one that is opened', async () => {
    const person = await atTheOutcome();
    await person.press(chip('travel'));
    await person.press(chip('person'));
    expect(person.texts('question')).to.have.length(1);
    expect(openQuestion(person)).to.contain(questions.person.ask);
    expect(isOpen(person, chip('travel'))).to.equal(false);
  });

  it('changes the page in place, says what changed, and gives the focus back', async () => {
    const person = await atTheOutcome();
    const { heading } = person;
    const seen = () => person.all('[part="advice"] > [part="subheading"]').map(textOf);
    expect(seen()).to.include(titleOf('call-your-plan'));
    await person.press(chip('coverage'));
    await choose(person, 'coverage', 'uninsured');
    await person.press(flow.save);
    expect(told(person)).to.equal(
      `Added: ${titleOf('self-pay')}. Taken out: ${titleOf('call-your-plan')}.`,
    );
    expect(person.heading).to.equal(heading);
    expect(seen()).to.include(titleOf('self-pay'));
    expect(seen()).to.not.include(titleOf('call-your-plan'));
    expect(person.focused).to.equal(person.button(chip('coverage')));
    expect(openQuestion(person)).to.equal('');
  });

  it('loses no other answer', async () => {
    const person = await atTheOutcome({ travel: 'hard' });
    const before = person.texts('answer');
    await person.press(chip('coverage'));
    await choose(person, 'coverage', 'medicaid');
    await person.press(flow.save);
    const answers = person.texts('answer');
    expect(answers.slice(0, -1)).to.deep.equal(before);
    expect(answers.at(-1)).to.contain('Medicaid');
  });

  it('is saved with Enter too', async () => {
    const person = await atTheOutcome();
    await person.press(chip('person'));
    await choose(person, 'person', 'adult');
    await person.enter();
    expect(told(person)).to.match(/^Added: /);
    expect(person.focused).to.equal(person.button(chip('person')));
  });

  it('is noted where it changes no advice', async () => {
    const person = await atTheOutcome();
    await person.press(chip('travel'));
    await choose(person, 'travel', 'fine');
    await person.press(flow.save);
    expect(told(person)).to.equal(tailoring.noted);
  });

  it('is left with Cancel, and all is as it was', async () => {
    const person = await atTheOutcome({ coverage: 'medicare' });
    // What the tool is comes up when the browser is idle.
    const folds = () => person.all('[part~="fold"]:not([part~="about"])').map(textOf);
    const before = folds();
    await person.press(chip('coverage'));
    expect(person.chosen).to.deep.equal([labelOf('coverage', 'medicare')]);
    await choose(person, 'coverage', 'uninsured');
    await person.press(flow.cancel);
    expect(folds()).to.deep.equal(before);
    expect(told(person)).to.equal('');
    expect(person.focused).to.equal(person.button(chip('coverage')));
  });

  it('says what is missing when nothing is chosen', async () => {
    const person = await atTheOutcome();
    await person.press(chip('travel'));
    await person.press(flow.save);
    expect(person.error).to.equal(EN.errors.chooseOne);
    expect(person.focused).to.equal(person.option(labelOf('travel', 'hard')));
  });

  it('on what matters takes three answers at most, and none opens it again', async () => {
    const person = await atTheOutcome();
    await person.press(chip('matters'));
    await choose(person, 'matters', 'being-sure', 'time', 'cost', 'trust');
    await person.press(flow.save);
    expect(person.error).to.equal('Choose at most 3.');
    await choose(person, 'matters', 'trust');
    await person.press(flow.save);
    expect(person.texts('answer').at(-1)).to.contain('What it costs').and.not.contain('I trust');
    await person.press(chip('matters'));
    await choose(person, 'matters', 'being-sure', 'time', 'cost');
    await person.press(flow.save);
    expect(person.texts('answer').join()).to.not.contain(questions.matters.name);
  });

  it('on travel is not asked in the hospital', async () => {
    const person = await atTheOutcome({ timing: 'in-hospital' });
    expect(chips(person)).to.deep.equal((['person', 'coverage', 'matters'] as const).map(chip));
  });

  it('on who pays is asked in the U.S. only, and closes when the country changes', async () => {
    const person = await atTheOutcome();
    await person.press(chip('coverage'));
    person.widget.country = 'gb';
    await person.widget.updateComplete;
    expect(openQuestion(person)).to.equal('');
    expect(chips(person)).to.deep.equal((['person', 'travel', 'matters'] as const).map(chip));
  });

  it('is not asked where little points to another opinion', async () => {
    const person = await atTheOutcome({ doctor: [] });
    expect(person.texts('tailoring')).to.deep.equal([]);
  });
});

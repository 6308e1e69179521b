import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { REASONABLE } from './answers.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { labelOf, walkByScript } from './walk.js';

const { flow, outcomes, questions, sections } = EN;
const titleOf = (id: 'reasonable' | 'strong') =>
  outcomes[id].title.replace('{opinion}', EN.opinion.second);
const changeOf = (question: keyof typeof questions) =>
  `${flow.change}: ${questions[question].name}`;

async function atTheAnswers(answers: Answers = REASONABLE): Promise<WidgetDriver> {
  const person = await WidgetDriver.open();
  await walkByScript(person, answers, 'us');
  await person.unfold(sections.answers.title);
  return person;
}

/** Presses Change beside an answer, which stands folded again once the outcome comes back. */
async function change(person: WidgetDriver, question: keyof typeof questions): Promise<void> {
  const answers = person.disclosure(sections.answers.title);
  if (!answers.open) await person.unfold(sections.answers.title);
  await person.press(changeOf(question));
}

describe('a person’s answers', () => {
  it('stand in a disclosure; several to one question are a list, none is said', async () => {
    const person = await WidgetDriver.open();
    await walkByScript(person, REASONABLE, 'us');
    expect(person.disclosure(sections.answers.title).open).to.equal(false);
    const answers = person.all('[part="answer"]');
    expect(answers.map((one) => textOf(one.querySelector('dt')))).to.deep.equal(
      Object.keys(REASONABLE).map((question) => questions[question as 'told'].name),
    );
    const lists = answers.map((one) => [...one.querySelectorAll('li')].map(textOf));
    expect(lists.filter((list) => list.length)).to.deep.equal([
      ['I don’t agree', 'Trust, or how we communicate'],
    ]);
    expect(textOf(answers[3]!)).to.contain(EN.answers.none);
  });

  it('are changed one at a time, and all others stand', async () => {
    const person = await atTheAnswers();
    const before = person.texts('answer');
    expect(person.heading).to.equal(titleOf('reasonable'));
    await change(person, 'treatment');
    expect(person.heading).to.equal(questions.treatment.ask);
    await person.choose(labelOf('treatment', 'not-working'));
    await person.press(flow.save);
    expect(person.heading).to.equal(titleOf('strong'));
    expect(person.focused?.textContent).to.equal(person.heading);
    const after = person.texts('answer');
    const changed = after.filter((answer) => !before.includes(answer));
    expect(changed).to.have.length(1);
    expect(changed[0]).to.contain('My treatment isn’t working');
  });

  it('stay as they were with Cancel', async () => {
    const person = await atTheAnswers();
    const before = person.texts('answer');
    await change(person, 'opinions');
    await person.choose(labelOf('opinions', 'differ'));
    await person.press(flow.cancel);
    expect(person.heading).to.equal(titleOf('reasonable'));
    expect(person.texts('answer')).to.deep.equal(before);
  });

  it('ask what a change opens, and then lead back', async () => {
    const person = await atTheAnswers();
    await change(person, 'problem');
    await person.choose(labelOf('problem', 'cancer'));
    await person.press(flow.save);
    expect(person.heading).to.equal(questions['cancer-surgeon'].ask);
    await person.choose(labelOf('cancer-surgeon', 'blood-cancer'));
    await person.press(flow.next);
    expect(person.heading).to.equal(titleOf('strong'));
    expect(person.texts('answer')).to.have.length(8);
  });

  it('are kept where they no longer count, and count again when they are asked again', async () => {
    const person = await atTheAnswers();
    await change(person, 'opinions');
    await person.choose(labelOf('opinions', 'none-yet'));
    await person.press(flow.save);
    expect(person.heading).to.equal(outcomes['no-first-opinion'].title);
    expect(person.texts('answer')).to.have.length(3);
    await change(person, 'opinions');
    await person.choose(labelOf('opinions', 'one'));
    await person.press(flow.save);
    expect(person.heading).to.equal(titleOf('reasonable'));
    expect(person.texts('answer')).to.have.length(7);
  });

  it('to an optional question are changed where it was asked', async () => {
    const person = await atTheAnswers({ ...REASONABLE, travel: 'fine' });
    await person.press(changeOf('travel'));
    expect(person.heading).to.equal(titleOf('reasonable'));
    expect(person.focused).to.equal(person.option(labelOf('travel', 'fine')));
    expect(person.chosen).to.deep.equal([labelOf('travel', 'fine')]);
  });
});

describe('starting over', () => {
  it('is one press on the outcome, and forgets every answer', async () => {
    const person = await atTheAnswers();
    await person.press(flow.restart);
    expect(person.heading).to.equal(EN.introduction.title);
    expect(person.focused?.textContent).to.equal(person.heading);
    await person.press(EN.introduction.start);
    expect(person.chosen).to.deep.equal([]);
  });

  it('is done by the page too, without taking the focus', async () => {
    const person = await atTheAnswers();
    person.widget.restart();
    await person.widget.updateComplete;
    expect(person.heading).to.equal(EN.introduction.title);
    expect(person.focused).to.equal(null);
  });

  it('happens when the page is left: whoever comes next finds no answers', async () => {
    const person = await atTheAnswers();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await person.widget.updateComplete;
    expect(person.heading).to.equal(EN.introduction.title);
    await person.press(EN.introduction.start);
    expect(person.chosen).to.deep.equal([]);
  });
});

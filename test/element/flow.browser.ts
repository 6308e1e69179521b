import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { labelOf, walkByScript } from './walk.js';

const { flow, questions } = EN;
const NONE = labelOf('safety', 'none-of-these');

async function open(answers: Answers = {}, page?: string): Promise<WidgetDriver> {
  const person = await WidgetDriver.open(page);
  await walkByScript(person, answers, 'us');
  return person;
}

describe('a question', () => {
  it('is the only one on its screen, with how far one is in words and as a bar', async () => {
    const person = await WidgetDriver.open();
    expect(person.announced).to.equal('');
    await person.press(EN.introduction.start);
    expect(person.heading).to.equal(questions.safety.ask);
    expect(person.announced).to.equal('Question 1 of 8');
    const bar = person.all<HTMLProgressElement>('progress')[0]!;
    expect([bar.value, bar.max]).to.deep.equal([1, 8]);
  });

  it('is one fewer without cancer', async () => {
    const person = await open({ safety: 'none-of-these', problem: 'heart' });
    expect(person.announced).to.equal('Question 3 of 7');
  });

  it('gets the focus on its heading, and never on load', async () => {
    const person = await WidgetDriver.open();
    expect(person.focused).to.equal(null);
    await person.press(EN.introduction.start);
    expect(person.focused?.textContent).to.equal(person.heading);
  });

  it('is not left for a mere choice', async () => {
    const person = await open();
    await person.choose(labelOf('safety', 'crisis'));
    expect(person.heading).to.equal(questions.safety.ask);
  });

  it('says what is missing when nothing is chosen, and puts the focus there', async () => {
    const person = await open();
    await person.press(flow.next);
    expect(person.error).to.equal(EN.errors.chooseOne);
    expect(person.focused).to.equal(person.all('input')[0]);
    await person.choose(NONE);
    await person.press(flow.next);
    expect(person.error).to.equal('');
  });

  it('is answered with Enter too, from any option', async () => {
    const person = await open();
    await person.choose(NONE);
    await person.type('Enter');
    expect(person.heading).to.equal(questions.problem.ask);
  });

  it('is left with Back, and every answer is kept, the one just chosen among them', async () => {
    const person = await open({ safety: 'none-of-these' });
    await person.choose(labelOf('problem', 'heart'));
    await person.press(flow.back);
    expect(person.chosen).to.deep.equal([NONE]);
    await person.press(flow.next);
    expect(person.chosen).to.deep.equal([labelOf('problem', 'heart')]);
    await person.press(flow.back);
    await person.press(flow.back);
    expect(person.heading).to.equal(EN.introduction.title);
  });

  it('tells why it is asked, folded until it is wanted', async () => {
    const person = await open();
    expect(person.disclosure(flow.why).open).to.equal(false);
    expect(textOf(await person.unfold(flow.why))).to.contain(questions.safety.why);
  });

  it('on what is told may be left without a check', async () => {
    const answers = { safety: 'none-of-these', problem: 'other', opinions: 'one' } as const;
    const none = { told: [], treatment: [], doctor: [] } as const;
    const person = await open({ ...answers, ...none, timing: 'no-hurry' });
    expect(person.heading).to.equal(EN.outcomes['no-sign'].title);
  });

  it('drops the second half of a double click, which would choose what nobody read', async () => {
    const person = await open(
      { safety: 'none-of-these', opinions: 'one' },
      '<second-opinion topic="other"></second-opinion>',
    );
    person.button(flow.back).click();
    await person.widget.updateComplete;
    person.button(flow.next).click();
    await person.widget.updateComplete;
    expect(person.heading).to.equal(questions.told.ask);
    const click = (detail: number) =>
      person
        .all('label')[2]!
        .dispatchEvent(
          new MouseEvent('click', { detail, bubbles: true, cancelable: true, composed: true }),
        );
    click(2);
    expect(person.chosen).to.deep.equal([]);
    click(1);
    expect(person.chosen).to.deep.equal([labelOf('told', 'complex')]);
  });

  for (const [topic, option] of [
    ['rare-disease', 'rare'],
    ['no-cause-found', 'many-causes'],
  ] as const) {
    it(`does not offer "${option}" where the problem is "${topic}"`, async () => {
      const person = await open(
        { safety: 'none-of-these', opinions: 'one' },
        `<second-opinion topic="${topic}"></second-opinion>`,
      );
      expect(person.heading).to.equal(questions.told.ask);
      expect(person.options).to.not.include(labelOf('told', option));
    });
  }
});

describe('speed', () => {
  it('a press of Next shows the next question in the very next frame', async () => {
    const person = await open();
    await person.choose(NONE);
    person.button(flow.next).click();
    await new Promise(requestAnimationFrame);
    expect(person.heading).to.equal(questions.problem.ask);
  });

  it('a page does not grow, however often a person starts again', async () => {
    const person = await WidgetDriver.open();
    const answers = { safety: 'none-of-these', problem: 'other', opinions: 'none-yet' } as const;
    const nodesAfter = async (rounds: number) => {
      for (let round = 0; round < rounds; round++) {
        await walkByScript(person, answers, 'us');
        person.widget.restart();
        await person.widget.updateComplete;
      }
      return (await executeServerCommand<{ readonly nodes?: number }, undefined>('measure-memory'))
        .nodes;
    };
    const few = await nodesAfter(5);
    const many = await nodesAfter(20);
    // Only Chromium counts, and only Chromium is known to hold on to radio buttons.
    if (few === undefined || many === undefined) return;
    expect(many - few).to.be.below(60);
  }).timeout(30_000);
});

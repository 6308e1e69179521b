import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { DIFFER, NO_SIGN } from './answers.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { walkByScript } from './walk.js';

async function open(answers: Answers = DIFFER): Promise<WidgetDriver> {
  const person = await WidgetDriver.open();
  await walkByScript(person, answers, 'us');
  return person;
}

describe('a step', () => {
  it('opens its section, and moves the focus there; that of the records has two ways', async () => {
    const person = await open();
    const steps = person.all('[part="step"]');
    const ways = steps.map((step) => [...step.querySelectorAll('button')].map(textOf));
    const { time, whom, records, questions } = EN.sections;
    expect(ways).to.deep.equal([
      [`${time.title} 1`],
      ['Your own doctors 2'],
      [`${whom.title} 3`],
      [`${records.title} 4`, `${questions.title} 4`],
    ]);
    for (const way of ways.flat().map((name) => name.replace(/ \d$/, ''))) {
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

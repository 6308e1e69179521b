import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import { WidgetDriver } from './widget-driver.js';
import { walkByScript } from './walk.js';

const OUTCOMES: Record<string, Answers> = {
  emergency: { safety: 'danger-signs' },
  'no clear sign': { safety: 'none-of-these', opinions: 'none-yet' },
  'a third opinion': {
    safety: 'none-of-these',
    opinions: 'differ',
    problem: 'cancer',
    signs: ['life-changing', 'rare', 'major-surgery', 'doctor-unsure', 'not-working', 'all-tried'],
    'cancer-surgeon': 'no',
    timing: 'days',
    'in-hospital': 'no',
  },
};

/** 44 px is what design asks of all that can be pressed; a link within a sentence is excepted. */
function smallTargets(person: WidgetDriver): string[] {
  return person
    .all('button, summary, [part~="option"], [part~="emergency-line"] a')
    .filter((target) => target.getClientRects().length > 0)
    .filter((target) => target.getBoundingClientRect().height < 44)
    .map((target) => `${target.getBoundingClientRect().height} ${target.outerHTML}`);
}

for (const scheme of ['light', 'dark']) {
  const page = `<div style="color-scheme: ${scheme}; font-size: 16px; background: Canvas">
    <h1>A page</h1><second-opinion></second-opinion></div>`;

  describe(`everyone can use, in ${scheme} colours`, () => {
    it('the introduction', async () => {
      const person = await WidgetDriver.open(page);
      await expect(person.widget).to.be.accessible();
      expect(smallTargets(person)).to.deep.equal([]);
    });

    it('a question, and what is missing in it', async () => {
      const person = await WidgetDriver.open(page);
      await person.press('Start');
      await expect(person.widget).to.be.accessible();
      await person.press('Next');
      await expect(person.widget).to.be.accessible();
      expect(smallTargets(person)).to.deep.equal([]);
    });

    it('the signs, one of them ticked', async () => {
      const person = await WidgetDriver.open(page);
      const answers = { safety: 'none-of-these', opinions: 'one', problem: 'other' } as const;
      await walkByScript(person, answers, 'us');
      await person.choose('My treatment is not working.');
      expect(person.heading).to.equal('Which of these fit you?');
      await expect(person.widget).to.be.accessible();
      expect(smallTargets(person)).to.deep.equal([]);
    });

    for (const [name, answers] of Object.entries(OUTCOMES)) {
      it(`the outcome, ${name}, with all open`, async () => {
        const person = await WidgetDriver.open(page);
        await walkByScript(person, answers, 'us');
        await person.expandAll();
        await expect(person.widget).to.be.accessible();
        expect(smallTargets(person)).to.deep.equal([]);
      });
    }
  });
}

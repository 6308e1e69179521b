import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { walkByScript } from './walk.js';

const FIRST = { safety: 'none-of-these', problem: 'cancer' } as const;
/** With a sentence on every phone number and site there is. */
const THIRD: Answers = {
  ...FIRST,
  opinions: 'differ',
  told: ['life-changing', 'rare', 'major-surgery', 'doctor-unsure'],
  treatment: ['not-working', 'all-tried'],
  doctor: ['lost-trust', 'discouraged'],
  'cancer-surgeon': 'no',
  timing: 'days',
  coverage: 'medicare',
};

/** How far a person is, and what they do there. */
const SCREENS: Readonly<Record<string, { answers: Answers; press?: string }>> = {
  'a question': { answers: {} },
  'a question, and what is missing in it': { answers: FIRST, press: EN.flow.next },
  'danger signs': { answers: { safety: 'danger-signs' } },
  'a crisis': { answers: { safety: 'crisis' } },
  'treatment today': { answers: { safety: 'treatment-today' } },
  'no first opinion': { answers: { ...FIRST, opinions: 'none-yet' } },
  'a third opinion, an optional question and all else open': {
    answers: THIRD,
    press: EN.questions.matters.chip!,
  },
};

const PRESSED = 'button, summary, [part~="option"], [part~="tick"], [part~="button-call"]';

/** 44 px is what design asks of all that can be pressed, and 24 px of a link within a sentence. */
function smallTargets(person: WidgetDriver): string[] {
  const smaller = (selector: string, least: number) =>
    person
      .all(selector)
      .filter((target) => target.checkVisibility())
      .map((target) => ({ name: textOf(target), box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < least)
      .map(({ name, box }) => `${name}: ${box.width} by ${box.height}`);
  return [...smaller(`${PRESSED}, [part="emergency-line"] a`, 44), ...smaller('[part="link"]', 24)];
}

/** What the axe engine sees: nothing of a closed root, and nothing is what it would find there. */
async function expectAccessible({ widget }: WidgetDriver): Promise<void> {
  expect(widget.shadowRoot!.querySelectorAll('button, a, input').length).to.be.above(1);
  await expect(widget).to.be.accessible();
}

for (const scheme of ['light', 'dark']) {
  const page = (topic = '') => `<div style="color-scheme: ${scheme}; font-size: 16px">
    <h1>A page</h1><second-opinion debug topic="${topic}"></second-opinion></div>`;

  describe(`everyone can use, in ${scheme} colours,`, () => {
    it('the introduction', async () => {
      const person = await WidgetDriver.open(page('cancer'));
      await person.expandAll();
      await expectAccessible(person);
      expect(smallTargets(person)).to.deep.equal([]);
      expect(person.all('[part~="button-primary"]')).to.have.length(1);
    });

    for (const [name, { answers, press }] of Object.entries(SCREENS)) {
      it(name, async () => {
        const person = await WidgetDriver.open(page());
        await walkByScript(person, answers, 'us');
        if (press) await person.press(press);
        await person.expandAll();
        await expectAccessible(person);
        expect(smallTargets(person)).to.deep.equal([]);
        const primary = person.all('[part~="button-primary"], [part~="button-call"]');
        expect(primary.length).to.be.at.most(answers.safety === 'crisis' ? 2 : 1);
      }).timeout(30_000);
    }
  });
}

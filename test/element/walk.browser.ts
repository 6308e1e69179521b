import { expect } from '@open-wc/testing';
import type { StepId } from '../../src/content/steps.js';
import { evaluateAnswers } from '../../src/element/snapshot.js';
import { readSettings } from '../../src/element/settings.js';
import { assess, type Outcome } from '../../src/engine.js';
import {
  adviceText,
  reasonText,
  toPlainText,
  wordingOf,
  type WordingContext,
} from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import type { StepText } from '../../src/text/text.js';
import { outcomeId } from '../../src/visit-summary/visit-summary.js';
import { CASES, type Case } from '../cases/cases.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { walkByKey, walkByMouse } from './walk.js';

/** Every tier, headline, required question and country of the brief is among them. */
const TEN = ['V01', 'V04', 'V08', 'V12', 'V22', 'V28', 'V38', 'V39', 'V40', 'V46'];
/** Every tier: enough for engines whose clicks and keys come by WebDriver, one request each. */
const FIVE = ['V04', 'V08', 'V22', 'V40', 'V46'];
const WALKED = /Chrome/.test(navigator.userAgent) ? TEN : FIVE;

const caseOf = (id: string) => CASES.find((one) => one.id === id)!;

const contextOf = ({ answers, country }: Case): WordingContext => ({
  text: EN,
  country,
  today: new Date().toISOString().slice(0, 10),
  facts: evaluateAnswers(answers, readSettings({ country }, expect.fail)).facts,
});

/** What the person now sees is what the engine says, whole and in order. */
function expectToSee(person: WidgetDriver, one: Case): void {
  const context = contextOf(one);
  const outcome = assess(one.answers, { country: one.country }) as Outcome;
  const { advice, evidence, reasons, steps, tier } = outcome;
  expect(person.heading).to.equal(toPlainText(EN.outcomes[outcomeId(outcome)].title, context));

  const stepTitle = (id: StepId) => wordingOf<StepText>(EN.steps[id], context).title;
  expect(steps.map(({ id }) => id)).to.deep.equal(one.steps);
  expect(person.all('[part="step"] > strong').map(textOf)).to.deep.equal(
    steps.map(({ id }) => stepTitle(id as StepId)),
  );
  if (tier === 'emergency') {
    const words = textOf(person.all('.screen')[0]!);
    const lines = advice.flatMap(({ id }) => adviceText(id, context).text.flat());
    for (const line of lines) expect(words).to.contain(toPlainText(line, context));
    return;
  }

  const said = reasons.map((reason) => reasonText(reason, context).short);
  expect(person.all('[part="reason"] > strong').map(textOf)).to.deep.equal(
    said.map((words) => `${words}.`),
  );
  // What a step has said whole stands in no fold again.
  const isStep = (id: string) => id !== 'records' && steps.some((step) => step.id === id);
  const inFolds = advice.filter(({ id }) => adviceText(id, context, isStep(id)).text.length);
  expect(person.all('[part="advice"] > [part="subheading"]').map(textOf)).to.have.members(
    inFolds.map(({ id }) => toPlainText(adviceText(id, context).title, context)),
  );
  expect(person.all('[part~="evidence"] > [part="subheading"]').map(textOf)).to.deep.equal(
    evidence.map(({ id }) => EN.evidence[id].title),
  );
}

const HANDS = { click: walkByMouse, key: walkByKey };

for (const [hand, walk] of Object.entries(HANDS)) {
  describe(`by ${hand}, a person gets their outcome`, () => {
    for (const one of WALKED.map(caseOf)) {
      it(`${one.id}: ${one.story}`, async () => {
        const person = await WidgetDriver.open(
          `<second-opinion country="${one.country}"></second-opinion>`,
        );
        await walk(person, one.answers, one.country);
        expectToSee(person, one);
      }).timeout(60_000);
    }
  });
}

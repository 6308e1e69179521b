import { expect } from '@open-wc/testing';
import type { OutcomeId } from '../../src/content/outcomes.js';
import { assess, type Outcome } from '../../src/engine.js';
import { adviceText, toPlainText } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { CASES, type Case } from '../cases/cases.js';
import { WidgetDriver } from './widget-driver.js';
import { walkByMouse, walkByKey } from './walk.js';

/** Every tier, headline, country and required question is among them. */
const BY_CLICK = [
  ...['V01', 'V02', 'V03', 'V04', 'V08', 'V12', 'V22', 'V28', 'V39', 'V40'],
  ...['M01', 'M06', 'M16', 'M22'],
];
const BY_KEY = ['V04', 'V22', 'V35', 'M05'];

const caseOf = (id: string) => CASES.find((one) => one.id === id)!;
const visit = ({ country }: Case) =>
  WidgetDriver.open(`<second-opinion country="${country}"></second-opinion>`);

/** What the person now sees is what the engine says, whole and in order. */
function expectToSee(person: WidgetDriver, { answers, country }: Case): void {
  const outcome = assess(requiredOnly(answers), { country }) as Outcome;
  const { tier, reasons, advice, evidence } = outcome;
  const headline = reasons[0]!;
  const id = (headline.weight === 'headline' ? headline.id : tier) as OutcomeId;
  const page = { headline: headline.id, country, today: '2026-11-23' };
  expect(person.heading).to.equal(EN.outcomes[id][0]);

  const said = person.all('[part="reason"] > strong').map(({ textContent }) => textContent);
  expect(said).to.deep.equal(reasons.map((reason) => EN.reasons[reason.id][0]));

  const titles = person
    .all('[part="advice"] > [part="subheading"]')
    .map((title) => title.textContent);
  const expected = advice.map((item) => toPlainText(adviceText(item.id, EN, page)[0], country, EN));
  expect(titles).to.have.members(expected);

  const cards = person
    .all('[part~="evidence"] > [part="subheading"]')
    .map((one) => one.textContent);
  expect(cards).to.deep.equal(evidence.map((card) => EN.evidence[card.id].title));
}

/** Tailoring questions are asked from the outcome, which comes first. */
function requiredOnly(answers: Case['answers']): Case['answers'] {
  const {
    person: _person,
    travel: _travel,
    coverage: _coverage,
    matters: _matters,
    ...rest
  } = answers;
  return rest;
}

describe('a person gets their outcome', () => {
  for (const one of BY_CLICK.map(caseOf)) {
    it(`by click: ${one.id}, ${one.story}`, async () => {
      const person = await visit(one);
      await walkByMouse(person, requiredOnly(one.answers), one.country);
      expectToSee(person, one);
    });
  }

  for (const one of BY_KEY.map(caseOf)) {
    it(`by key: ${one.id}, ${one.story}`, async () => {
      const person = await visit(one);
      await walkByKey(person, requiredOnly(one.answers), one.country);
      expectToSee(person, one);
    });
  }
});

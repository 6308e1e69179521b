import { expect } from '@open-wc/testing';
import { PROTOCOL } from '../../src/content/protocol.js';
import type { TierId } from '../../src/content/tiers.js';
import { assess } from '../../src/engine/assess.js';
import { questionIds } from '../../src/engine/journey.js';
import { EN } from '../../src/text/en.js';
import { CASES } from '../cases/cases.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByKey } from '../element/walk.js';

const TIERS = [...new Set(PROTOCOL.outcomes.map(({ tier }) => tier))];

/** A case that reaches the tier with required answers only. */
function caseFor(tier: TierId) {
  const optional = questionIds(PROTOCOL).filter((id) => PROTOCOL.questions[id].tailoring);
  return CASES.find(({ answers, country }) => {
    const outcome = assess(PROTOCOL, answers, country);
    return (
      outcome.next === null && outcome.tier === tier && optional.every((id) => !(id in answers))
    );
  })!;
}

describe('the keyboard alone', () => {
  for (const tier of TIERS) {
    it(`reaches the outcome ${tier}, with a visible focus`, async () => {
      const { answers, country } = caseFor(tier);
      const driver = await WidgetDriver.open(
        `<second-opinion country="${country}"></second-opinion>`,
      );
      await walkByKey(driver, answers, country);
      const titles = Object.values(EN.outcomes).map(([title]) => title);
      expect(titles).to.include(driver.heading);
      expect(driver.focused?.textContent).to.equal(driver.heading);
      await driver.type('Tab');
      const { outlineStyle, outlineWidth } = getComputedStyle(driver.focused!);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    }).timeout(30_000);
  }

  for (const screen of ['question', 'outcome'] as const) {
    it(`has a visible focus on every control of the ${screen}`, async () => {
      const driver = await WidgetDriver.open();
      const { answers, country } = caseFor('strong');
      if (screen === 'outcome') await walkByKey(driver, answers, country);
      else await driver.tabTo(driver.button('Start'));
      if (screen === 'question') await driver.enterNextScreen();
      await driver.expandAll();
      const all = driver.all('button, a, summary, input');
      const withoutRing = all.filter((one) => {
        one.focus();
        // A checkbox shows its ring on the parent.
        const rings = [one, one.parentElement!];
        return rings.every((ring) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(ring);
          return outlineStyle !== 'solid' || outlineWidth !== '3px';
        });
      });
      expect(withoutRing.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(all.length).to.be.greaterThan(5);
    }).timeout(30_000);
  }

  for (const [method, name] of Object.entries(EN.visitSummary.methods)) {
    it(`exports the visit summary by ${method}, and gets the result announced`, async () => {
      const driver = await WidgetDriver.open();
      const { answers, country } = caseFor('third-opinion');
      await walkByKey(driver, answers, country);
      const section = driver.all('[part~="take-away"]')[0]!;
      const button = [...section.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === name,
      )!;
      // Keeps mail programs and tabs from opening during the tests.
      const cancel = (event: Event) => event.preventDefault();
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        this.addEventListener('click', cancel);
        click.call(this);
      };
      button.focus();
      await driver.type('Enter');
      const status = section.querySelector('[role=status]')!;
      while (!status.textContent.trim()) await new Promise(requestAnimationFrame);
      HTMLAnchorElement.prototype.click = click;
      expect([EN.visitSummary.done[method as 'print'], EN.visitSummary.blocked]).to.include(
        status.textContent.trim(),
      );
    }).timeout(30_000);
  }

  it('opens disclosures, changes an answer, and is never trapped', async () => {
    const driver = await WidgetDriver.open();
    const { answers, country } = caseFor('reasonable');
    await walkByKey(driver, answers, country);
    const why = driver.disclosure('What would change this result').querySelector('summary')!;
    await driver.tabTo(why);
    await driver.type('Enter');
    expect(driver.disclosure('What would change this result').open).to.equal(true);
    const change = driver.button('Change: Right now');
    change.focus();
    await driver.type('Enter');
    expect(driver.heading).to.equal('Is any of this true right now?');
    await driver.tabTo(driver.button('Cancel'));
    await driver.type('Enter');
    expect(driver.focused?.textContent).to.equal(driver.heading);
    const after = document.createElement('button');
    document.body.append(after);
    driver.button('Clear my answers').focus();
    await driver.type('Tab');
    expect(document.activeElement).to.equal(after);
    after.remove();
  }).timeout(30_000);
});

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

/** Somebody of the cases who reaches that tier with answers to required questions. */
function someoneAt(tier: TierId) {
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
    it(`leads to the outcome ${tier}, where each thing to press shows the focus`, async () => {
      const { answers, country } = someoneAt(tier);
      const person = await WidgetDriver.open(
        `<second-opinion country="${country}"></second-opinion>`,
      );
      await walkByKey(person, answers, country);
      const titles = Object.values(EN.outcomes).map(([title]) => title);
      expect(titles).to.include(person.heading);
      expect(person.focused?.textContent).to.equal(person.heading);
      await person.type('Tab');
      const { outlineStyle, outlineWidth } = getComputedStyle(person.focused!);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    }).timeout(30_000);
  }

  for (const screen of ['question', 'outcome'] as const) {
    it(`sees where it is, on whatever has the focus of the ${screen}`, async () => {
      const person = await WidgetDriver.open();
      const { answers, country } = someoneAt('strong');
      if (screen === 'outcome') await walkByKey(person, answers, country);
      else await person.tabTo(person.button('Start'));
      if (screen === 'question') await person.enterNextScreen();
      await person.expandAll();
      const all = person.all('button, a, summary, input');
      const unseen = all.filter((one) => {
        one.focus();
        // What holds a box to tick has the ring in its place.
        const rings = [one, one.parentElement!];
        return rings.every((ring) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(ring);
          return outlineStyle !== 'solid' || outlineWidth !== '3px';
        });
      });
      expect(unseen.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(all.length).to.be.greaterThan(5);
    }).timeout(30_000);
  }

  for (const [way, name] of Object.entries(EN.takeAway.ways)) {
    it(`takes the page along by ${way}, and what became of it is told`, async () => {
      const person = await WidgetDriver.open();
      const { answers, country } = someoneAt('third-opinion');
      await walkByKey(person, answers, country);
      const section = person.all('[part~="take-away"]')[0]!;
      const button = [...section.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === name,
      )!;
      // No mail program, and no tab, should come up in the middle of the tests.
      const stay = (event: Event) => event.preventDefault();
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        this.addEventListener('click', stay);
        click.call(this);
      };
      button.focus();
      await person.type('Enter');
      const status = section.querySelector('[role=status]')!;
      while (!status.textContent.trim()) await new Promise(requestAnimationFrame);
      HTMLAnchorElement.prototype.click = click;
      expect([EN.takeAway.done[way as 'print'], EN.takeAway.blocked]).to.include(
        status.textContent.trim(),
      );
    }).timeout(30_000);
  }

  it('opens what is folded, changes an answer and leaves it, and is never caught', async () => {
    const person = await WidgetDriver.open();
    const { answers, country } = someoneAt('reasonable');
    await walkByKey(person, answers, country);
    const why = person.disclosure('What would change this result').querySelector('summary')!;
    await person.tabTo(why);
    await person.type('Enter');
    expect(person.disclosure('What would change this result').open).to.equal(true);
    const change = person.button('Change: Right now');
    change.focus();
    await person.type('Enter');
    expect(person.heading).to.equal('Is any of this true right now?');
    await person.tabTo(person.button('Cancel'));
    await person.type('Enter');
    expect(person.focused?.textContent).to.equal(person.heading);
    const after = document.createElement('button');
    document.body.append(after);
    person.button('Clear my answers').focus();
    await person.type('Tab');
    expect(document.activeElement).to.equal(after);
    after.remove();
  }).timeout(30_000);
});

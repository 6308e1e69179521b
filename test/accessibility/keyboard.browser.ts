import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import { CASES } from '../cases/cases.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { labelOf, walkByScript } from '../element/walk.js';

const { flow, questions, sections } = EN;

const caseOf = (id: string) => CASES.find((one) => one.id === id)!;

async function open(id: string): Promise<WidgetDriver> {
  const driver = await WidgetDriver.open();
  await walkByScript(driver, caseOf(id).answers, 'us');
  return driver;
}

/** What has the focus, or for a box what holds it or the option beside it. */
function hasRing(element: Element | null): boolean {
  const shown = [element, element?.parentElement, element?.nextElementSibling];
  return shown.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle === 'solid' && outlineWidth === '3px';
  });
}

/** Each screen, by the press that leads to it. */
const SCREENS: Readonly<Record<string, () => Promise<WidgetDriver>>> = {
  introduction: () => WidgetDriver.open('<second-opinion topic="heart"></second-opinion>'),
  async question() {
    const driver = await WidgetDriver.open();
    await driver.press(EN.introduction.start);
    return driver;
  },
  emergency: () => open('V04'),
  async outcome() {
    const driver = await open('V22');
    await driver.press(questions.matters.chip!);
    return driver;
  },
};

describe('the keyboard alone', () => {
  for (const [name, show] of Object.entries(SCREENS)) {
    it(`has a visible focus on every control of the ${name}`, async () => {
      const driver = await show();
      await driver.expandAll();
      // The browser shows the ring of what the keyboard reaches.
      await driver.type('Tab');
      const all = driver.all('button, a, summary, input');
      const withoutRing = all.filter((one) => {
        one.focus();
        return !hasRing(one);
      });
      expect(withoutRing.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(all.length).to.be.at.least(3);
    }).timeout(30_000);
  }

  it('follows a step to its section, opens what is there, and goes back to the next step', async () => {
    const driver = await open('V35');
    const step = driver.button(sections.time.title);
    await driver.tabTo(step);
    await driver.enter();
    const fold = driver.disclosure(sections.time.title);
    expect([fold.open, hasRing(driver.focused)]).to.deep.equal([true, true]);
    await driver.type('Tab');
    const why = fold.querySelector('details')!;
    expect(driver.focused).to.equal(why.querySelector('summary'));
    await driver.type('Enter');
    expect(why.open).to.equal(true);
  }).timeout(30_000);

  it('answers an optional question, and is back where it was', async () => {
    const driver = await open('V35');
    await driver.tabTo(driver.button(questions.matters.chip!));
    await driver.enter();
    await driver.tabTo(driver.option(labelOf('matters', 'trust')));
    await driver.type(' ');
    await driver.enter();
    expect(driver.focused).to.equal(driver.button(questions.matters.chip!));
    expect(hasRing(driver.focused)).to.equal(true);
  }).timeout(30_000);

  it('changes an answer, leaves the change, and is never trapped', async () => {
    const driver = await open('V35');
    await driver.expandAll();
    driver.button(`${flow.change}: ${questions.safety.name}`).focus();
    await driver.enter();
    expect(driver.heading).to.equal(questions.safety.ask);
    await driver.tabTo(driver.button(flow.cancel));
    await driver.enter();
    expect(driver.focused?.textContent).to.equal(driver.heading);
    const after = document.createElement('button');
    document.body.append(after);
    driver.button(flow.restart).focus();
    await driver.type('Tab');
    expect(document.activeElement).to.equal(after);
    after.remove();
  }).timeout(30_000);

  for (const [method, name] of Object.entries(EN.visitSummary.methods)) {
    it(`takes the page along by ${method}, and gets the result announced`, async () => {
      const driver = await open('V35');
      // Keeps mail programs and tabs from opening during the tests.
      const cancel = (event: Event) => event.preventDefault();
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        this.addEventListener('click', cancel);
        click.call(this);
      };
      driver.button(name).focus();
      await driver.type('Enter');
      const status = driver.all('[part~="take-away"] [part="status"]')[0]!;
      while (!status.textContent) await new Promise(requestAnimationFrame);
      HTMLAnchorElement.prototype.click = click;
      const { done } = EN.visitSummary;
      expect([done[method as keyof typeof done], EN.errors.blocked]).to.include(status.textContent);
    }).timeout(30_000);
  }
});

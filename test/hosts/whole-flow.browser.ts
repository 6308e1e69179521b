import { expect } from '@open-wc/testing';
import { FORWARDED_EVENTS } from '../../src/frame/messages.js';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import type { Text } from '../../src/text/text.js';
import { labelsOf, MOUSE, questionsFor, SCRIPT, walkByScript } from '../element/walk.js';
import { WidgetDriver, textOf } from '../element/widget-driver.js';
import type { Condition } from './conditions/conditions.mjs';
import { FLOWS } from './conditions/flows.mjs';
import { EVERY_QUESTION } from './every-question.js';
import { openPage } from './open-page.js';

const LANGUAGES = { English: EN, Spanish: ES };
/** What keeps the script from working does so in any language; a charset breaks letters. */
const languagesOf = ({ headers }: Condition) => (headers ? LANGUAGES : { English: EN });

/** The words of a screen, without what comes up when the browser is idle. */
function wordsOf(person: WidgetDriver): string {
  const card = person.all('[part="card"]')[0]!.cloneNode(true) as Element;
  card.querySelector('[part~="about"]')?.remove();
  return textOf(card);
}

/** What a person reads on each screen, with a change made to the page before each step. */
async function screensOf(
  person: WidgetDriver,
  text: Text,
  beforeStep: () => void = () => {},
  { choose, press } = MOUSE,
): Promise<string[]> {
  const screens: string[] = [];
  const step = async (button: string) => {
    screens.push(wordsOf(person));
    beforeStep();
    await press(person, button);
  };
  await step(text.introduction.start);
  for (const question of questionsFor(EVERY_QUESTION, 'us')) {
    for (const label of labelsOf(question, EVERY_QUESTION, text)) await choose(person, label);
    await step(text.flow.next);
  }
  screens.push(wordsOf(person));
  return screens;
}

const expected = new Map<Text, string[]>();

/** On the test's own page, which does nothing to it: read once for all that compare with it. */
async function expectedScreens(text: Text): Promise<string[]> {
  const known = expected.get(text);
  if (known) return known;
  const person = await WidgetDriver.open(
    `<second-opinion lang="${text.language}"></second-opinion>`,
  );
  const screens = await screensOf(person, text, undefined, SCRIPT);
  expected.set(text, screens);
  return screens;
}

async function openFlow(condition: Condition, lang: string) {
  const page = await openPage(condition);
  const events: string[] = [];
  for (const type of FORWARDED_EVENTS)
    page.document.addEventListener(type, () => events.push(type));
  await page.customElements.whenDefined('second-opinion');
  const widget = page.document.querySelector('second-opinion')!;
  widget.lang = lang;
  // The page hears of the new language after this script.
  await Promise.resolve();
  return { person: await WidgetDriver.attach(widget), events };
}

/** As Google Translate and its kin do: each text node is moved into an element. */
function wrapTextNodes(person: WidgetDriver): void {
  const card = person.all('[part="card"]')[0]!;
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const nodes: CharacterData[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as CharacterData);
  for (const node of nodes) {
    if (!node.data.trim()) continue;
    const font = document.createElement('font');
    node.replaceWith(font);
    font.append(node);
  }
}

for (const condition of FLOWS) {
  describe(`a person gets through the whole flow on a page with ${condition.name}`, () => {
    for (const [language, text] of Object.entries<Text>(languagesOf(condition))) {
      it(`in ${language}: each question is asked, every word is right, no event fires twice`, async () => {
        const screens = await expectedScreens(text);
        const { person, events } = await openFlow(condition, text.language);
        expect(await screensOf(person, text)).to.deep.equal(screens);
        expect(events).to.deep.equal(['second-opinion-start', 'second-opinion-outcome']);
      }).timeout(30_000);
    }
  });
}

describe('a person whose page is translated in place', () => {
  it('reads on each screen its own words, in the progress and the status too', async () => {
    const screens = await expectedScreens(EN);
    const person = await WidgetDriver.open();
    expect(await screensOf(person, EN, () => wrapTextNodes(person))).to.deep.equal(screens);
    expect(person.announced).to.match(/^Your steps: \d$/);
  }).timeout(30_000);

  it('reads its own words once an optional answer has changed the result', async () => {
    const answerOptional = async (person: WidgetDriver) => {
      const { chip, options } = EN.questions.person;
      await person.press(chip!);
      await person.choose(options.child as string);
      await person.click(person.all('form button').find((one) => textOf(one) === EN.flow.save)!);
      return wordsOf(person);
    };
    const undisturbed = await WidgetDriver.open();
    await walkByScript(undisturbed, EVERY_QUESTION, 'us');
    const words = await answerOptional(undisturbed);
    const person = await WidgetDriver.open();
    await walkByScript(person, EVERY_QUESTION, 'us');
    wrapTextNodes(person);
    expect(await answerOptional(person)).to.equal(words);
  }).timeout(30_000);

  it('reads all of the result in the language that the page then has', async () => {
    const outcomeIn = async (lang: string, text: Text) => {
      const person = await WidgetDriver.open(`<second-opinion lang="${lang}"></second-opinion>`);
      await screensOf(person, text);
      await person.expandAll();
      return person;
    };
    const cardOf = (person: WidgetDriver) => textOf(person.all('[part="card"]')[0]!);
    const spanish = cardOf(await outcomeIn('es', ES));
    const person = await outcomeIn('en', EN);
    wrapTextNodes(person);
    person.widget.lang = 'es';
    // The element hears of the new language after this script.
    await Promise.resolve();
    await person.widget.updateComplete;
    await person.expandAll();
    expect(cardOf(person)).to.equal(spanish);
  }).timeout(30_000);

  it('reads what became of each export', async () => {
    const { methods, done } = EN.visitSummary;
    const person = await WidgetDriver.open();
    await walkByScript(person, EVERY_QUESTION, 'us');
    const status = () => textOf(person.all('[part~="take-away"] [part="status"]')[0]!);
    for (const method of ['download', 'copy', 'download'] as const) {
      const before = status();
      await person.press(methods[method]);
      while (status() === before) await new Promise(requestAnimationFrame);
      expect(status()).to.equal(done[method]);
      wrapTextNodes(person);
    }
  }).timeout(30_000);
});

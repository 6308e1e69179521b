import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { CASES } from '../cases/cases.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByClick } from '../element/walk.js';
import { RIGHT_TO_LEFT } from './pseudo-language.js';

const { answers: MOST } = CASES.find(({ id }) => id === 'M05')!;

/** WCAG 1.4.12: the least spacing of text that a page has to bear. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** What sticks out of the widget sideways, or is cut off in what holds it. */
function lost(person: WidgetDriver): string[] {
  const { left, right } = person.widget.getBoundingClientRect();
  const isCut = (one: HTMLElement) =>
    /hidden|clip|auto|scroll/.test(getComputedStyle(one).overflow) &&
    one.localName !== 'textarea' &&
    (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
  const isOut = (one: HTMLElement) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  };
  return person
    .all('*')
    .filter((one) => one.localName !== 'iframe' && (isCut(one) || isOut(one)))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** The introduction, a question with an error, the signs, and an outcome with all open. */
async function seesAll(person: WidgetDriver, text: Text, look: () => void): Promise<void> {
  look();
  await person.press(text.introduction.start);
  await person.press(text.flow.next);
  look();
  await person.press(text.flow.back);
  await walkByClick(person, MOST, 'us', text);
  await person.expandAll();
  look();
}

function columnOf(width: number, style: string, lang = 'en'): string {
  return `<div lang="${lang}" style="width: ${width}px; ${style}"><second-opinion></second-opinion></div>`;
}

describe('nothing is clipped, and nothing scrolls sideways,', () => {
  for (const lang of ['en', 'es']) {
    const text = LANGUAGES.find(({ language }) => language.startsWith(lang))!;
    const pages = {
      'at 400 % zoom, which is 320 px': columnOf(320, '', lang),
      'with the text alone at 200 %, on a phone': columnOf(320, 'font-size: 32px', lang),
      'with the text alone at 200 %, in a column': columnOf(700, 'font-size: 32px', lang),
    };
    for (const [name, page] of Object.entries(pages)) {
      it(`${name}, in ${lang}`, async () => {
        const person = await WidgetDriver.open(page);
        await seesAll(person, text, () => expect(lost(person)).to.deep.equal([]));
      }).timeout(30_000);
    }

    it(`with the spacing of text that WCAG 1.4.12 names, in ${lang}`, async () => {
      const person = await WidgetDriver.open(columnOf(320, '', lang));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACING);
      const root = person.widget.shadowRoot!;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const paragraph = getComputedStyle(person.all('p')[0]!);
      expect(parseFloat(paragraph.letterSpacing)).to.be.closeTo(16 * 0.12, 0.1);
      await seesAll(person, text, () => expect(lost(person)).to.deep.equal([]));
    }).timeout(30_000);
  }
});

describe('a language that runs from right to left', () => {
  const languages = LANGUAGES as Text[];
  before(() => languages.push(RIGHT_TO_LEFT));
  after(() => languages.pop());

  it('is laid out the other way round, and nothing is lost', async () => {
    const person = await WidgetDriver.open(columnOf(320, '', 'he'));
    expect(person.all('[part="card"]')[0]!.dir).to.equal('rtl');
    await seesAll(person, RIGHT_TO_LEFT, () => expect(lost(person)).to.deep.equal([]));
    const [step] = person.all('[part~="first-step"]');
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(step!);
    expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['4px', '0px']);
    await person.press(`${RIGHT_TO_LEFT.flow.change}: ${RIGHT_TO_LEFT.questions.safety.name}`);
    const [input] = person.all('input');
    const [label] = person.all('label');
    expect(input!.getBoundingClientRect().left).to.be.above(label!.getBoundingClientRect().left);
    const number = person.all('[part="emergency-line"] a')[0]!;
    expect(number.textContent).to.equal('911');
  }).timeout(30_000);
});

describe('what a person’s system asks for', () => {
  const media = (features: Record<string, string>) =>
    executeServerCommand<true | { unsupported: string }, Record<string, string>>(
      'emulate-media-features',
      features,
    );
  afterEach(() => media({}));

  it('nothing moves by itself, with or without reduced motion', async () => {
    const person = await WidgetDriver.open();
    await walkByClick(person, MOST, 'us');
    await person.expandAll();
    const moving = person.all('*').filter((one) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
      return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
    });
    expect(moving.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    expect(person.widget.getAnimations({ subtree: true })).to.deep.equal([]);
  });

  it('forced colours: what is chosen, the focus and the pictures are still seen', async () => {
    // Only Chromium is told so by a test.
    if ((await media({ 'forced-colors': 'active' })) !== true) return;
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const person = await WidgetDriver.open();
    await walkByClick(person, { safety: 'none-of-these', opinions: 'one' }, 'us');
    await person.tabTo(person.all('input')[0]!);
    await person.type(' ');
    const option = person.all('[part~="option-checked"]')[0]!;
    const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(option);
    expect([borderTopStyle, borderTopWidth, outlineStyle]).to.deep.equal(['solid', '1px', 'solid']);
    expect(getComputedStyle(person.all('input')[0]!).appearance).to.not.equal('none');
    const next = await WidgetDriver.open();
    await walkByClick(next, MOST, 'us');
    await next.expandAll();
    const svg = next.all('[part="chart"] svg')[0]!;
    const { backgroundColor } = getComputedStyle(next.all('[part="card"]')[0]!);
    expect(getComputedStyle(svg).color).to.not.equal(backgroundColor);
    expect(getComputedStyle(next.all('button')[0]!).borderTopStyle).to.equal('solid');
  }).timeout(30_000);

  it('more contrast: soft text and edges become as strong as the text', async () => {
    if ((await media({ 'prefers-contrast': 'more' })) !== true) return;
    const person = await WidgetDriver.open();
    await person.press('Start');
    const { color } = getComputedStyle(person.all('[part="card"]')[0]!);
    expect(getComputedStyle(person.all('[part="progress"]')[0]!).color).to.equal(color);
    expect(getComputedStyle(person.all('[part~="option"]')[0]!).borderTopColor).to.equal(color);
  });
});

describe('the outline of the page', () => {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`begins at ${level} and skips no level, on each screen`, async () => {
      const person = await WidgetDriver.open(
        `<second-opinion heading-level="${level}"></second-opinion>`,
      );
      const expectOutline = () => {
        const levels = person
          .all('h1, h2, h3, h4, h5, h6')
          .map(({ localName }) => Number(localName[1]));
        expect(levels[0]).to.equal(level);
        expect(levels.filter((one) => one === level).length >= 1).to.equal(true);
        levels.reduce((before, one) => {
          expect(one).to.be.at.most(Math.min(before + 1, 6));
          return one;
        });
      };
      expectOutline();
      await walkByClick(person, MOST, 'us');
      await person.expandAll();
      expectOutline();
    }).timeout(30_000);
  }
});

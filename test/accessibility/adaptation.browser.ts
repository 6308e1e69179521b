import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { SecondOpinionElement } from '../../dist/modules/index.js';
import { LANGUAGES as BUILT_LANGUAGES } from '../../dist/modules/text/languages.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { CASES } from '../cases/cases.js';
import { WidgetDriver, textOf } from '../element/widget-driver.js';
import { labelOf, walkByScript } from '../element/walk.js';
import { RIGHT_TO_LEFT } from './pseudo-language.js';
import { rootOf } from '../element/shadow-roots.js';

const { answers: FULL_ANSWERS } = CASES.find(({ id }) => id === 'V22')!;

/** WCAG 1.4.12: the text spacing that a page has to support. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

/** Elements that overflow the widget or are clipped by their container. */
function overflowing(driver: WidgetDriver): string[] {
  const { left, right } = driver.widget.getBoundingClientRect();
  const isClipped = (one: HTMLElement) =>
    /hidden|clip|auto|scroll/.test(getComputedStyle(one).overflow) &&
    one.localName !== 'textarea' &&
    (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
  const isOutside = (one: HTMLElement) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  };
  return driver
    .all('*')
    .filter((one) => one.localName !== 'iframe' && (isClipped(one) || isOutside(one)))
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** The introduction, a question with an error, an emergency, and an outcome with all open. */
async function checkScreens(driver: WidgetDriver, text: Text, check: () => void): Promise<void> {
  check();
  await driver.press(text.introduction.start);
  await driver.press(text.flow.next);
  check();
  await driver.choose(labelOf('safety', 'crisis', text));
  await driver.press(text.flow.next);
  check();
  driver.widget.restart();
  await driver.widget.updateComplete;
  await walkByScript(driver, FULL_ANSWERS, 'us', text);
  await driver.press(text.questions.matters.chip!);
  await driver.expandAll();
  check();
}

/** In a common font: the browser's own differ in width. */
function columnOf(width: number, style: string, lang = 'en'): string {
  const font = 'font-family: Arial, Liberation Sans, sans-serif';
  return `<div lang="${lang}" style="width: ${width}px; ${font}; ${style}">
    <second-opinion></second-opinion></div>`;
}

describe('nothing is clipped, and nothing scrolls sideways,', () => {
  for (const lang of ['en', 'es']) {
    const text = LANGUAGES.find(({ language }) => language.startsWith(lang))!;
    const pages = {
      'in a rail of 280 px': columnOf(280, '', lang),
      'on a phone, or at 400 % zoom: 320 px': columnOf(320, '', lang),
      'in a column of 700 px': columnOf(700, '', lang),
      'on a page of 1200 px': columnOf(1200, '', lang),
      'with the text alone at 200 %, on a phone': columnOf(320, 'font-size: 32px', lang),
      'with the text alone at 200 %, in a column': columnOf(700, 'font-size: 32px', lang),
    };
    for (const [name, page] of Object.entries(pages)) {
      it(`${name}, in ${lang}`, async () => {
        const driver = await WidgetDriver.open(page);
        await checkScreens(driver, text, () => expect(overflowing(driver)).to.deep.equal([]));
      }).timeout(30_000);
    }

    it(`with the spacing of text that WCAG 1.4.12 names, in ${lang}`, async () => {
      const driver = await WidgetDriver.open(columnOf(320, '', lang));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACING);
      const root = rootOf(driver.widget);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      const { letterSpacing, fontSize } = getComputedStyle(driver.all('p')[0]!);
      expect(parseFloat(letterSpacing)).to.be.closeTo(parseFloat(fontSize) * 0.12, 0.1);
      await checkScreens(driver, text, () => expect(overflowing(driver)).to.deep.equal([]));
    }).timeout(30_000);
  }
});

describe('a language that runs from right to left', () => {
  // No script has such a language: it joins those of the built modules, under a tag of their own.
  const tag = 'right-to-left';
  before(() => {
    (BUILT_LANGUAGES as Text[]).push(RIGHT_TO_LEFT);
    customElements.define(tag, class extends SecondOpinionElement {});
  });

  it('is mirrored, and nothing overflows', async () => {
    const page = await fixture<HTMLElement>(
      columnOf(320, '', 'he').replaceAll('second-opinion', tag),
    );
    const driver = await WidgetDriver.attach(page.querySelector(tag) as never);
    expect(driver.all('[part="card"]')[0]!.dir).to.equal('rtl');
    await checkScreens(driver, RIGHT_TO_LEFT, () => expect(overflowing(driver)).to.deep.equal([]));
    const [step] = driver.all('[part="step"]');
    const [words] = step!.children;
    const edges = [step!, words!].map((one) => one.getBoundingClientRect().right);
    expect(edges[0]! - edges[1]!, 'the number of a step stands to the right').to.be.above(20);
    const [input] = driver.all('label > input');
    const [label] = driver.all('[part="label"]');
    expect(input!.getBoundingClientRect().left).to.be.above(label!.getBoundingClientRect().left);
    expect(textOf(driver.all('[part="emergency-line"] a')[0]!)).to.equal('911');
  }).timeout(30_000);
});

describe('preferences of the system', () => {
  const media = (features: Record<string, string>) =>
    executeServerCommand<true | { unsupported: string }, Record<string, string>>(
      'emulate-media-features',
      features,
    );
  afterEach(() => media({}));

  it('reduced motion: nothing is animated in the first place', async () => {
    const driver = await WidgetDriver.open();
    await walkByScript(driver, FULL_ANSWERS, 'us');
    await driver.expandAll();
    const moving = driver.all('*').filter((one) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
      return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
    });
    expect(moving.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    expect(driver.widget.getAnimations({ subtree: true })).to.deep.equal([]);
  });

  it('forced colours: checked options, focus, buttons and charts stay visible', async () => {
    // Only Chromium can emulate it.
    if ((await media({ 'forced-colors': 'active' })) !== true) return;
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const driver = await WidgetDriver.open();
    await walkByScript(driver, { safety: 'none-of-these' }, 'us');
    await driver.tabTo(driver.all('input')[0]!);
    await driver.type(' ');
    const option = driver.all('[part~="option-checked"]')[0]!;
    const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(option);
    expect([borderTopStyle, borderTopWidth, outlineStyle]).to.deep.equal(['solid', '1px', 'solid']);
    expect(getComputedStyle(driver.all('input')[0]!).appearance).to.not.equal('none');
    const outcome = await WidgetDriver.open();
    await walkByScript(outcome, FULL_ANSWERS, 'us');
    await outcome.expandAll();
    const { backgroundColor } = getComputedStyle(outcome.all('[part="card"]')[0]!);
    for (const svg of outcome.all('[part="chart"] svg, [part="balance"] svg')) {
      expect(getComputedStyle(svg).color).to.not.equal(backgroundColor);
    }
    for (const button of outcome.all('[part~="take-away"] button, [part~="chip"]')) {
      expect(getComputedStyle(button).borderTopStyle).to.equal('solid');
    }
    const emergency = await WidgetDriver.open();
    await walkByScript(emergency, { safety: 'danger-signs' }, 'us');
    const call = getComputedStyle(emergency.all('[part~="button-call"]')[0]!);
    expect(call.borderTopStyle).to.equal('solid');
    expect(call.borderTopColor).to.not.equal(backgroundColor);
  }).timeout(30_000);

  it('more contrast: soft text and borders get the colour of text', async () => {
    if ((await media({ 'prefers-contrast': 'more' })) !== true) return;
    const driver = await WidgetDriver.open();
    await driver.press('Start');
    const { color } = getComputedStyle(driver.all('[part="card"]')[0]!);
    expect(getComputedStyle(driver.all('[part="progress"]')[0]!).color).to.equal(color);
    expect(getComputedStyle(driver.all('[part~="option"]')[0]!).borderTopColor).to.equal(color);
  });
});

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { EN } from '../../src/text/en.js';
import { CASES } from '../cases/cases.js';
import { WidgetDriver } from './widget-driver.js';
import { walkByScript } from './walk.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

const PHONE = { width: 320, height: 568 };
const OUTCOMES = ['V01', 'V02', 'V04', 'V12', 'V13', 'V28', 'V35', 'V39', 'V40', 'V44', 'M06'];

const resize = (size: Size) => executeServerCommand<Size, Size>('resize-viewport', size);
const caseOf = (id: string) => CASES.find((one) => one.id === id)!;

/** A window of WebKit is never narrower than 447 px: a narrow column stands for a narrow page. */
const columnOf = (width: number) =>
  `<div style="max-width: ${width}px"><second-opinion></second-opinion></div>`;

describe('the widget fits', () => {
  after(() => resize({ width: 800, height: 600 }));

  for (const id of OUTCOMES) {
    it(`a phone: the headline of ${id} and what to do first are seen without scrolling`, async () => {
      const { height } = await resize(PHONE);
      const { answers, country } = caseOf(id);
      const person = await WidgetDriver.open(
        `<h1>A page</h1><p>Some words of an article.</p>
        <div style="max-width: 304px"><second-opinion country="${country}"></second-opinion></div>`,
      );
      await walkByScript(person, answers, country);
      const heading = person.all('[part="heading"]')[0]!.getBoundingClientRect();
      const [first] = person.all('[part="step"], [part~="button-call"]');
      expect(heading.top).to.be.at.least(0);
      expect(first!.getBoundingClientRect().bottom).to.be.at.most(height);
    });
  }

  for (const style of ['float: left', 'display: flex', 'display: inline-block', 'display: grid']) {
    it(`where a page squeezes it with "${style}"`, async () => {
      const person = await WidgetDriver.open(
        `<div style="width: 300px"><div style="${style}"><second-opinion></second-opinion></div></div>`,
      );
      const { width } = person.widget.getBoundingClientRect();
      expect(width).to.be.within(200, 300);
    });
  }

  for (const [width, columns] of [
    [700, 1],
    [880, 1],
    [900, 2],
    [1200, 2],
  ] as const) {
    it(`${width} px with its folds in ${columns === 1 ? 'one column' : 'two columns'}`, async () => {
      await resize({ width: 1280, height: 800 });
      const person = await WidgetDriver.open(columnOf(width));
      await walkByScript(person, caseOf('V22').answers, 'us');
      const lefts = person.all('[part~="fold"]').map((fold) => fold.getBoundingClientRect().left);
      expect(new Set(lefts).size).to.equal(columns);
    });
  }
});

describe('a question', () => {
  after(() => resize({ width: 800, height: 600 }));

  it('has Back and Next in one row, also on a phone', async () => {
    await resize(PHONE);
    const person = await WidgetDriver.open(columnOf(304));
    await walkByScript(person, { safety: 'none-of-these' }, 'us');
    const [back, next] = [EN.flow.back, EN.flow.next].map((name) =>
      person.button(name).getBoundingClientRect(),
    );
    expect(back!.top).to.equal(next!.top);
    expect(next!.width).to.be.above(back!.width);
  });

  it('has the help of an option beside its label, not under the box', async () => {
    const person = await WidgetDriver.open();
    await person.press(EN.introduction.start);
    const edges = person
      .all('.help')
      .map((help) => [help, help.previousElementSibling!])
      .map((both) => both.map((one) => one.getBoundingClientRect().left));
    expect(edges).to.have.length(1);
    for (const [help, label] of edges) expect(help).to.equal(label);
  });

  for (const scheme of ['light', 'dark']) {
    it(`has its danger signs as readable as its options, in ${scheme} colours`, async () => {
      const person = await WidgetDriver.open(
        `<div style="color-scheme: ${scheme}"><second-opinion></second-opinion></div>`,
      );
      await person.press(EN.introduction.start);
      const { color, fontSize } = getComputedStyle(person.all('label')[0]!);
      const signs = person.all('.help li');
      expect(signs.length).to.be.above(5);
      for (const sign of signs) {
        const style = getComputedStyle(sign);
        expect([style.color, style.fontSize]).to.deep.equal([color, fontSize]);
      }
    });
  }
});

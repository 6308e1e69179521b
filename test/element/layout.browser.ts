import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { CASES } from '../cases/cases.js';
import { WidgetDriver } from './widget-driver.js';
import { walkByScript } from './walk.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

const PHONE = { width: 320, height: 568 };
const WIDTHS = [280, 320, 700, 1200];
const OUTCOMES = ['V01', 'V02', 'V03', 'V04', 'V12', 'V22', 'V28', 'V35', 'V39', 'V40', 'M05'];

const resize = (size: Size) => executeServerCommand<Size, Size>('resize-viewport', size);
const widest = () => document.documentElement.scrollWidth;

describe('the widget fits', () => {
  after(() => resize({ width: 800, height: 600 }));

  for (const width of WIDTHS) {
    it(`a page ${width} px wide, on every screen: nothing is cut or scrolls sideways`, async () => {
      // A window of WebKit is never narrower than 447 px: a narrow column stands for a narrow page.
      const { width: got } = await resize({ width, height: 800 });
      const person = await WidgetDriver.open(
        `<div style="max-width: ${width - 16}px"><second-opinion></second-opinion></div>`,
      );
      const expectToFit = () => {
        expect(widest()).to.be.at.most(got);
        const { right } = person.widget.getBoundingClientRect();
        const out = person.all('*').filter((one) => one.getBoundingClientRect().right > right + 1);
        expect(out.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      };
      expectToFit();
      const { answers } = CASES.find(({ id }) => id === 'M05')!;
      await walkByScript(person, answers, 'us');
      await person.expandAll();
      expectToFit();
      await person.press('Change: What fits you');
      expectToFit();
    });
  }

  for (const id of OUTCOMES) {
    it(`a phone: the headline and the first step of ${id} are seen without scrolling`, async () => {
      const { height } = await resize(PHONE);
      const { answers, country } = CASES.find((one) => one.id === id)!;
      const person = await WidgetDriver.open(
        `<h1>A page</h1><p>Some words of an article.</p>
        <div style="max-width: 304px"><second-opinion country="${country}"></second-opinion></div>`,
      );
      await walkByScript(person, answers, country);
      const heading = person.all('[part="heading"]')[0]!.getBoundingClientRect();
      const step = person.all('[part~="first-step"]')[0]!.getBoundingClientRect();
      expect(heading.top).to.be.at.least(0);
      expect(step.bottom).to.be.at.most(height);
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
});

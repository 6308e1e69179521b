import { expect } from '@open-wc/testing';
import { pageWith } from '../build/page-with.js';
import { EN } from '../../src/text/en.js';
import { THEME } from '../../src/element/styles/theme.js';
import { DIFFER } from './answers.js';
import { labelOf, walkByScript } from './walk.js';
import { WidgetDriver } from './widget-driver.js';

/** A browser that does not know a function of CSS drops what needs it from the widget's sheet. */
const without = (name: string) => `<script>
    const { replaceSync } = CSSStyleSheet.prototype;
    CSSStyleSheet.prototype.replaceSync = function (text) {
      window.sheet = text.replaceAll('${name}(', 'no-${name}(');
      replaceSync.call(this, window.sheet);
    };
    window.warned = [];
    console.warn = (...words) => warned.push(words.join(' '));
  </script>
  <script src="${new URL('../../dist/second-opinion.js', import.meta.url).pathname}"></script>`;

type Page = Window & typeof globalThis & { readonly warned: readonly string[]; sheet: string };

async function open(name: string, body: string) {
  const page = (await pageWith(without(name), body)) as Page;
  const widgets = [...page.document.querySelectorAll('second-opinion')];
  return { page, people: await Promise.all(widgets.map((one) => WidgetDriver.attach(one))) };
}

const COLOURS = [...THEME.cssText.matchAll(/(--so-[\w-]+): ?light-dark/g)].map(([, name]) => name!);

const unknown = (name: string) => `${name}: no-light-dark(#fff, #000)`;

/** What pages set: one colour, in a way that such a browser knows or not; or all of them. */
const SET_BY_PAGES = [
  '--so-accent: #7a0052',
  '--so-background: #fff',
  ...['--so-text', '--so-background', '--so-accent', '--so-on-accent'].map(unknown),
  COLOURS.map(unknown).join(';'),
];

describe('a browser without light-dark() has readable colours', () => {
  for (const scheme of ['light', 'dark']) {
    it(`whatever colour a dark page sets, with the color-scheme "${scheme}"`, async () => {
      const elements = SET_BY_PAGES.map(
        (style) => `<second-opinion debug style="${style}"></second-opinion>`,
      );
      const { page, people } = await open(
        'light-dark',
        `<div style="background: #111; color: #ddd; color-scheme: ${scheme}">${elements.join('')}</div>`,
      );
      for (const person of people) {
        await person.clickByScript(person.button(EN.introduction.start));
        await person.clickByScript(person.button(EN.flow.next));
        expect(person.error).to.equal(EN.errors.chooseOne);
        await person.clickByScript(person.option(labelOf('safety', 'danger-signs')));
        await person.clickByScript(person.button(EN.flow.next));
        expect(person.texts('button-call')).to.have.length(1);
      }
      expect(page.sheet).to.contain('no-light-dark(');
      expect(page.warned.filter((warning) => warning.includes('contrast'))).to.deep.equal([]);
    }).timeout(20_000);
  }
});

describe('a person at the keyboard of a browser without :has()', () => {
  /** Where the ring is, against what has the focus. */
  function expectRing(person: WidgetDriver, focused: HTMLElement): void {
    expect(person.focused).to.equal(focused);
    const view = focused.ownerDocument.defaultView!;
    const ringed = person.all('*').filter((one) => {
      const { outlineStyle, outlineWidth } = view.getComputedStyle(one);
      return outlineStyle === 'solid' && outlineWidth === '3px';
    });
    expect(ringed).to.have.length(1);
    const [ring, box] = [ringed[0]!, focused].map((one) => one.getBoundingClientRect());
    expect(ring!.top, 'above').to.be.at.most(box!.top);
    expect(ring!.bottom, 'below').to.be.at.least(box!.bottom);
  }

  it('sees which option, check box, tick and button has the focus', async () => {
    const { people } = await open('has', '<second-opinion debug></second-opinion>');
    const [person] = people as [WidgetDriver];
    await person.clickByScript(person.button(EN.introduction.start));
    const radio = person.all('input')[0]!;
    await person.tabTo(radio);
    expectRing(person, radio);
    person.widget.restart();
    await person.widget.updateComplete;
    await walkByScript(
      person,
      { safety: 'none-of-these', problem: 'other', opinions: 'one' },
      'us',
    );
    const box = person.all('input[type="checkbox"]')[0]!;
    await person.tabTo(box);
    expectRing(person, box);
    await person.tabTo(person.button(EN.flow.back));
    expectRing(person, person.button(EN.flow.back));
    person.widget.restart();
    await person.widget.updateComplete;
    await walkByScript(person, DIFFER, 'us');
    const fold = person.disclosure(EN.sections.questions.title);
    await person.tabTo(fold.querySelector('summary')!);
    await person.type('Enter');
    const tick = fold.querySelector('input')!;
    await person.tabTo(tick);
    expectRing(person, tick);
  }).timeout(20_000);
});

import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import { ROOT_IS_OPEN, warningsDuring } from '../element/console.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { labelOf, walkByScript } from '../element/walk.js';

const THEMES = ['hospital', 'insurer', 'newspaper', 'technology', 'government'];
const PAGE = `<second-opinion debug publisher="Example" publisher-interest="offers-second-opinions">
  <p slot="services">Call us.</p>
  <p slot="notice">Free language help.</p>
</second-opinion>`;

const ANSWERS = {
  safety: 'none-of-these',
  problem: 'heart',
  opinions: 'differ',
  told: [],
  treatment: ['side-effects'],
  doctor: [],
  timing: 'weeks',
} as const;

/** A theme may select only the element and its parts. */
const SELECTOR = /^second-opinion(?:::part\([a-z-]+\)(?::hover)?)?$/;

async function themeOf(name: string): Promise<CSSStyleSheet> {
  const response = await fetch(`/demo/themes/${name}.css`);
  return new CSSStyleSheet().replace(await response.text());
}

describe('a brand’s theme', () => {
  const { style } = document.documentElement;
  afterEach(() => {
    document.adoptedStyleSheets = [];
    style.colorScheme = '';
  });

  for (const name of THEMES) {
    it(`${name}: uses only public properties and parts`, async () => {
      const rules = [...(await themeOf(name)).cssRules] as CSSStyleRule[];
      for (const rule of rules) {
        for (const selector of rule.selectorText.split(',')) {
          expect(selector.trim()).to.match(SELECTOR);
        }
        const isElement = rule.selectorText === 'second-opinion';
        const own = [...rule.style].filter((property) => !property.startsWith('--so-'));
        if (isElement) expect(['', 'color-scheme']).to.include(own.join());
      }
      expect(rules.length).to.be.greaterThan(3);
    });

    it(`${name}: has enough contrast on every screen, light and dark`, async () => {
      document.adoptedStyleSheets = [await themeOf(name)];
      for (const scheme of ['light', 'dark']) {
        style.colorScheme = scheme;
        const warnings = await warningsDuring(async () => {
          const driver = await WidgetDriver.open(PAGE);
          await walkByScript(driver, ANSWERS, 'us');
          await driver.expandAll();
          await driver.press(EN.questions.travel.chip!);
          await driver.press(EN.flow.restart);
          await driver.press(EN.introduction.start);
          await driver.press(EN.flow.next);
          expect(driver.error).to.not.equal('');
          await driver.choose(labelOf('safety', 'danger-signs'));
          await driver.press(EN.flow.next);
          expect(driver.texts('button-call')).to.have.length(1);
        });
        expect(warnings, scheme).to.deep.equal([ROOT_IS_OPEN]);
      }
    }).timeout(30_000);
  }
});

import { expect } from '@open-wc/testing';
import type { OptionId } from '../../src/content/answer-options.js';
import type { Answers } from '../../src/engine.js';
import { LANGUAGES } from '../../src/text/languages.js';
import type { Text } from '../../src/text/text.js';
import { CASES } from '../cases/cases.js';
import type { WidgetDriver } from '../element/widget-driver.js';
import { labelOf, walkByScript } from '../element/walk.js';
import { closeFramedPages, openFramedPage } from './framed-page.js';

/** A window of 1,280 by 800 px at 400 %. */
const WINDOW = { width: 320, height: 200 };

/** Below a page's own beginning. */
const pageIn = ({ language }: Text) => `<p style="height: 300px">News</p>
  <second-opinion lang="${language}"></second-opinion><p style="height: 300px">More</p>`;

/** Those with somebody to call. */
const EMERGENCIES: readonly OptionId<'safety'>[] = ['danger-signs', 'crisis'];
/** A case of each tier. */
const OUTCOMES = ['V12', 'V35', 'V08', 'V22'];

async function open(text: Text, answers: Answers): Promise<WidgetDriver> {
  const driver = await openFramedPage(pageIn(text), WINDOW);
  await walkByScript(driver, answers, 'us', text);
  return driver;
}

/** Chooses the last answer, scrolls to the button as one who reads on must, and presses it. */
async function finish(driver: WidgetDriver, label: string, { flow }: Text): Promise<void> {
  await driver.clickByScript(driver.option(label));
  const next = driver.button(flow.next);
  next.scrollIntoView({ block: 'end' });
  await driver.clickByScript(next);
}

/** From the top of the window. */
function placeOf(driver: WidgetDriver, selector: string): DOMRect {
  return driver.all(selector)[0]!.getBoundingClientRect();
}

for (const text of LANGUAGES) {
  describe(`at 400 % zoom, in ${text.language},`, () => {
    afterEach(closeFramedPages);

    for (const emergency of EMERGENCIES) {
      it(`the call is wholly in view: ${emergency}`, async () => {
        const driver = await open(text, {});
        await finish(driver, labelOf('safety', emergency, text), text);
        const { top, bottom } = placeOf(driver, '[part~=button-call]');
        expect([top >= 0, bottom <= WINDOW.height], `${top} to ${bottom}`).to.deep.equal([
          true,
          true,
        ]);
      });
    }

    for (const id of OUTCOMES) {
      it(`the headline is wholly in view, the first step a screen below: ${id}`, async () => {
        const { timing, ...before } = CASES.find((one) => one.id === id)!.answers;
        const driver = await open(text, before);
        await finish(driver, labelOf('timing', timing as OptionId<'timing'>, text), text);
        const { top, bottom } = placeOf(driver, '[part=heading]');
        expect([top >= 0, bottom <= WINDOW.height], `${top} to ${bottom}`).to.deep.equal([
          true,
          true,
        ]);
        expect(placeOf(driver, '[part=step] > strong').bottom).to.be.at.most(2 * WINDOW.height);
      });
    }
  });
}

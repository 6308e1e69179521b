import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import type { WidgetDriver } from '../element/widget-driver.js';
import { textOf } from '../element/widget-driver.js';
import { walkByScript } from '../element/walk.js';
import {
  BLOCKED,
  openOutcome,
  copiedText,
  copyBox,
  CANCER,
  recordExports,
  exportStatus,
} from './visit-summary-fixtures.js';
import { rootOf } from '../element/shadow-roots.js';

const { done, heading: HEADING, methods, subject, whom } = EN.visitSummary;

interface Printed {
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly headingSize: string;
  readonly language: string;
}

/** The content of the frame at the time of `beforeprint`. */
function recordPrints(driver: WidgetDriver): Printed[] {
  const prints: Printed[] = [];
  const watch = ({ target }: Event) => {
    const page = (target as HTMLIFrameElement).contentWindow!;
    page.addEventListener('beforeprint', () => {
      const heading = page.document.querySelector('h1')!;
      prints.push({
        title: page.document.title,
        heading: textOf(heading),
        text: textOf(page.document.body),
        headingSize: page.getComputedStyle(heading).fontSize,
        language: page.document.documentElement.lang,
      });
    });
  };
  rootOf(driver.widget).addEventListener('load', watch, { capture: true });
  return prints;
}

/** WebKitGTK does not print under WebDriver. */
const CAN_PRINT = /Chrome|Firefox/.test(navigator.userAgent);

/** Pages that hide content on paper or on the screen. */
const HOSTS = {
  'an ordinary page': '<second-opinion></second-opinion>',
  'a page whose print styles hide everything': `<style>
      @media print { body, body * { display: none !important; visibility: hidden !important } }
      iframe { display: none !important }
    </style><second-opinion></second-opinion>`,
  'a page that clips what overflows': `<div style="overflow: hidden; transform: scale(1)">
      <div style="overflow: hidden"><second-opinion></second-opinion></div></div>`,
};

for (const [host, markup] of Object.entries(HOSTS)) {
  describe(`Print, on ${host},`, () => {
    it('prints the summary, and never the host page', async () => {
      const driver = await openOutcome(markup);
      const prints = recordPrints(driver);
      const kinds = recordExports(driver);
      let isPagePrinted = false;
      const notice = () => (isPagePrinted = true);
      window.addEventListener('beforeprint', notice);
      await driver.press(methods.print);
      const status = await exportStatus(driver);
      window.removeEventListener('beforeprint', notice);

      expect(isPagePrinted).to.equal(false);
      if (!CAN_PRINT) {
        expect([status, prints, kinds]).to.deep.equal([BLOCKED, [], []]);
        const { value } = copyBox(driver)!;
        expect(value).to.equal(await copiedText(driver));
        return;
      }
      expect(prints).to.have.length(1);
      const [{ title, heading, text, headingSize, language }] = prints as [Printed];
      expect([title, heading, language]).to.deep.equal([subject, HEADING, 'en']);
      expect(text).to.contain(whom).and.not.contain(EN.flow.restart);
      // 1.4 times 16 px: the style sheet of the summary applies.
      expect(parseFloat(headingSize)).to.be.within(18, 23);
      expect(status).to.equal(done.print);
      expect(kinds).to.deep.equal(['print']);
    });
  });
}

/** Makes `print()` do nothing; `page` is the window of the frame. */
function disablePrint(driver: WidgetDriver): { page?: Window } {
  const frame: { page?: Window } = {};
  const replace = ({ target }: Event) => {
    frame.page = (target as HTMLIFrameElement).contentWindow!;
    frame.page.print = () => {};
  };
  rootOf(driver.widget).addEventListener('load', replace, { capture: true });
  return frame;
}

describe('Print, where it does nothing, as in the web view of an app,', () => {
  it('says so, shows the text, and leaves the other methods open', async () => {
    const driver = await openOutcome();
    const kinds = recordExports(driver);
    disablePrint(driver);
    await driver.press(methods.print);
    expect(await exportStatus(driver)).to.equal(BLOCKED);
    const { value } = copyBox(driver)!;
    expect(driver.focused).to.equal(copyBox(driver));
    expect(driver.buttons).to.include.members(Object.values(methods));
    expect(kinds).to.deep.equal([]);
    expect(value).to.equal(await copiedText(driver));
  });

  it('does not touch the clipboard', async () => {
    const driver = await openOutcome();
    disablePrint(driver);
    const copies: Event[] = [];
    document.addEventListener('copy', (event) => copies.push(event), { once: true });
    await driver.press(methods.print);
    await exportStatus(driver);
    expect(driver.focused).to.equal(copyBox(driver));
    expect(copies).to.deep.equal([]);
  });

  it('reports nothing after the answers were cleared', async () => {
    const driver = await openOutcome();
    const frame = disablePrint(driver);
    await driver.press(methods.print);
    await driver.press(EN.flow.restart);
    await walkByScript(driver, CANCER, 'us');
    frame.page!.dispatchEvent(new Event('afterprint'));
    await new Promise(requestAnimationFrame);
    expect(driver.texts('status').join('')).to.equal('');
    expect(copyBox(driver)).to.equal(undefined);
  });
});

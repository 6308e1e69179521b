import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import type { WidgetDriver } from '../element/widget-driver.js';
import { openOutcome, copyBox, recordExports, exportStatus } from './visit-summary-fixtures.js';
import { rootOf } from '../element/shadow-roots.js';

const { done, heading, methods, safeToWait } = EN.visitSummary;

type Print = (page: Window) => void;

const fire = (page: Window, name: string) => page.dispatchEvent(new Event(name));

/** The print dialog of WebKitGTK blocks the event loop. */
function block(milliseconds: number): void {
  const start = performance.now();
  while (performance.now() - start < milliseconds);
}

/** The order of events that each engine fires, observed with a printer. */
const PRINT_EVENTS: Record<string, Print> = {
  'beforeprint at once, as in Chromium and Firefox': (page) => fire(page, 'beforeprint'),
  'beforeprint after a delay': (page) => setTimeout(fire, 100, page, 'beforeprint'),
  'only afterprint, as in WebKitGTK': (page) => {
    block(1200);
    setTimeout(fire, 2, page, 'afterprint');
  },
};

/** Replaces `print()` of the frame, and counts its calls. */
function replacePrint(driver: WidgetDriver, print: Print): { count: number } {
  const prints = { count: 0 };
  const replace = ({ target }: Event) => {
    const page = (target as HTMLIFrameElement).contentWindow!;
    page.print = () => {
      prints.count++;
      print(page);
    };
  };
  rootOf(driver.widget).addEventListener('load', replace, { capture: true });
  return prints;
}

const [atOnce] = Object.values(PRINT_EVENTS) as [Print];

describe('Print, where the browser fires', () => {
  for (const [name, print] of Object.entries(PRINT_EVENTS)) {
    it(`${name}, says so and fires an event`, async () => {
      const driver = await openOutcome();
      const kinds = recordExports(driver);
      replacePrint(driver, print);
      await driver.press(methods.print);
      expect(await exportStatus(driver)).to.equal(done.print);
      expect(copyBox(driver)).to.equal(undefined);
      expect(kinds).to.deep.equal(['print']);
    });
  }
});

describe('the printed frame', () => {
  it('stays, because phones print from it after the events', async () => {
    const driver = await openOutcome();
    replacePrint(driver, (page) => {
      fire(page, 'beforeprint');
      fire(page, 'afterprint');
    });
    await driver.press(methods.print);
    await exportStatus(driver);
    const [frame] = driver.all<HTMLIFrameElement>('iframe');
    expect(frame!.contentDocument!.body.textContent).to.contain(heading);
  });

  it('is removed a minute later', async () => {
    const driver = await openOutcome();
    replacePrint(driver, atOnce);
    const { setTimeout } = window;
    let remove = () => {};
    window.setTimeout = ((run: () => void, delay: number, ...args: unknown[]) => {
      if (delay === 60_000) remove = run;
      return setTimeout(run, delay, ...args);
    }) as typeof window.setTimeout;
    await driver.press(methods.print);
    await exportStatus(driver);
    window.setTimeout = setTimeout;
    expect(driver.all('iframe')).to.have.length(1);
    remove();
    expect(driver.all('iframe')).to.deep.equal([]);
  });

  it('is replaced by the next print', async () => {
    const driver = await openOutcome();
    const prints = replacePrint(driver, atOnce);
    await driver.press(methods.print);
    await exportStatus(driver);
    const first = driver.all('iframe');
    await driver.press(methods.print);
    expect(prints.count).to.equal(2);
    expect(driver.all('iframe')).to.have.length(1);
    expect(driver.all('iframe')).not.to.deep.equal(first);
  });

  it('is not printed again when the page moves the element', async () => {
    const driver = await openOutcome();
    const prints = replacePrint(driver, atOnce);
    await driver.press(methods.print);
    await exportStatus(driver);
    const loaded = new Promise((resolve) =>
      rootOf(driver.widget).addEventListener('load', resolve, { capture: true, once: true }),
    );
    const elsewhere = document.createElement('div');
    driver.widget.parentElement!.append(elsewhere);
    elsewhere.append(driver.widget);
    await loaded;
    expect(prints.count).to.equal(1);
  });

  it('is hidden from everyone, and removed when the answers are cleared', async () => {
    const driver = await openOutcome();
    replacePrint(driver, atOnce);
    await driver.press(methods.print);
    await exportStatus(driver);
    const [frame] = driver.all('iframe');
    const { width, height } = frame!.getBoundingClientRect();
    expect([width, height, frame!.ariaHidden, frame!.tabIndex]).to.deep.equal([0, 0, 'true', -1]);
    expect(getComputedStyle(frame!).visibility).to.equal('hidden');
    await driver.press(EN.flow.restart);
    expect(driver.all('iframe')).to.deep.equal([]);
  });
});

describe('Print, in a page that clips at 100 px', () => {
  it('prints the whole summary', async () => {
    const clipped = 'overflow: hidden; height: 100px';
    const driver = await openOutcome(
      `<div style="${clipped}"><second-opinion></second-opinion></div>`,
    );
    let printed = '';
    replacePrint(driver, (page) => {
      fire(page, 'beforeprint');
      printed = page.document.body.textContent;
    });
    await driver.press(methods.print);
    expect(await exportStatus(driver)).to.equal(done.print);
    expect(printed).to.contain(safeToWait).and.contain('Made on');
  });
});

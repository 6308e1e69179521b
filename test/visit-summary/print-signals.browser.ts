import { expect } from '@open-wc/testing';
import type { WidgetDriver } from '../element/widget-driver.js';
import { openOutcome, copyBox, recordExports, exportStatus } from './visit-summary-fixtures.js';

type Print = (page: Window) => void;

const tell = (page: Window, name: string) => page.dispatchEvent(new Event(name));

/** Nothing else runs while a person has the dialog of WebKitGTK before them. */
function holdUp(milliseconds: number): void {
  const start = performance.now();
  while (performance.now() - start < milliseconds);
}

/** How engines tell a page that they print it, as seen with a printer. */
const SIGNALS: Record<string, Print> = {
  'before it prints, at once, as Chromium and Firefox do': (page) => tell(page, 'beforeprint'),
  'before it prints, after it was asked': (page) => setTimeout(tell, 100, page, 'beforeprint'),
  'after it has printed, and not before, as WebKitGTK does': (page) => {
    holdUp(1200);
    setTimeout(tell, 2, page, 'afterprint');
  },
};

/** Puts another way to print in the place of the engine's, and counts what is printed. */
function printsBy(driver: WidgetDriver, print: Print): { count: number } {
  const prints = { count: 0 };
  const replace = ({ target }: Event) => {
    const page = (target as HTMLIFrameElement).contentWindow!;
    page.print = () => {
      prints.count++;
      print(page);
    };
  };
  driver.widget.shadowRoot!.addEventListener('load', replace, { capture: true });
  return prints;
}

const [atOnce] = Object.values(SIGNALS) as [Print];

describe('Print, where the browser tells of it', () => {
  for (const [name, print] of Object.entries(SIGNALS)) {
    it(`${name}, says that it was asked to, and tells the page`, async () => {
      const driver = await openOutcome();
      const kinds = recordExports(driver);
      printsBy(driver, print);
      await driver.press('Print');
      expect(await exportStatus(driver)).to.contain('Your device was asked to print.');
      expect(copyBox(driver)).to.equal(undefined);
      expect(kinds).to.deep.equal(['print']);
    });
  }
});

describe('what is printed', () => {
  it('stays after the print, for phones that ask first and print from it later', async () => {
    const driver = await openOutcome();
    printsBy(driver, (page) => {
      tell(page, 'beforeprint');
      tell(page, 'afterprint');
    });
    await driver.press('Print');
    await exportStatus(driver);
    const [frame] = driver.all<HTMLIFrameElement>('iframe');
    expect(frame!.contentDocument!.body.textContent).to.contain('Another medical opinion: my page');
  });

  it('is replaced by the next print', async () => {
    const driver = await openOutcome();
    const prints = printsBy(driver, atOnce);
    await driver.press('Print');
    await exportStatus(driver);
    const first = driver.all('iframe');
    await driver.press('Print');
    expect(prints.count).to.equal(2);
    expect(driver.all('iframe')).to.have.length(1);
    expect(driver.all('iframe')).not.to.deep.equal(first);
  });

  it('is not printed anew when the page moves the widget', async () => {
    const driver = await openOutcome();
    const prints = printsBy(driver, atOnce);
    await driver.press('Print');
    await exportStatus(driver);
    const loaded = new Promise((resolve) =>
      driver.widget.shadowRoot!.addEventListener('load', resolve, { capture: true, once: true }),
    );
    const elsewhere = document.createElement('div');
    driver.widget.parentElement!.append(elsewhere);
    elsewhere.append(driver.widget);
    await loaded;
    expect(prints.count).to.equal(1);
  });

  it('is seen, heard and reached by nobody, and gone once the answers are cleared', async () => {
    const driver = await openOutcome();
    printsBy(driver, atOnce);
    await driver.press('Print');
    await exportStatus(driver);
    const [frame] = driver.all('iframe');
    const { width, height } = frame!.getBoundingClientRect();
    expect([width, height, frame!.ariaHidden, frame!.tabIndex]).to.deep.equal([0, 0, 'true', -1]);
    expect(getComputedStyle(frame!).visibility).to.equal('hidden');
    await expect(driver.widget).to.be.accessible();
    await driver.press('Clear my answers');
    expect(driver.all('iframe')).to.deep.equal([]);
  });
});

describe('Print, in a shell 100 px high that hides the rest', () => {
  it('prints the whole page', async () => {
    const shell = 'overflow: hidden; height: 100px';
    const driver = await openOutcome(
      `<div style="${shell}"><second-opinion></second-opinion></div>`,
    );
    let printed = '';
    printsBy(driver, (page) => {
      tell(page, 'beforeprint');
      printed = page.document.body.textContent;
    });
    await driver.press('Print');
    expect(await exportStatus(driver)).to.contain('Your device was asked to print.');
    expect(printed).to.contain('Until (date):').and.to.contain('Made on');
  });
});

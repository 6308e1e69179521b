import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { nextPaint } from '../element/mouse.js';
import type { WidgetDriver } from '../element/widget-driver.js';
import { comeTo } from './come-to.js';
import { closeFramedPages, openFramedPage, type Size } from './framed-page.js';
import { SCREEN_KINDS, type ScreenKind } from './screens.js';

/** A page whose header and footer stay in view, and cover what scrolls below them. */
const PAGE = `<style>
    header, footer { position: sticky; z-index: 1; block-size: 80px; background: Canvas }
    header { inset-block-start: 0 }
    footer { inset-block-end: 0 }
    main { padding-block: 600px }
  </style>
  <header>Menu</header>
  <main><second-opinion></second-opinion></main>
  <footer>Offers</footer>`;

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1200, height: 800 };

async function open(kind: ScreenKind, size: Size): Promise<WidgetDriver> {
  const page = PAGE.replace('<second-opinion', `$& ${kind.attributes ?? ''}`);
  const driver = await openFramedPage(page, size);
  await comeTo(kind, driver);
  return driver;
}

/** What has the focus is seen where a click in its middle, or beside it, would meet the widget. */
function isHidden({ widget, focused }: WidgetDriver): boolean {
  const { left, right, top, bottom } = focused!.getClientRects()[0]!;
  const page = widget.ownerDocument;
  return [left + 2, (left + right) / 2, right - 2].some(
    (x) => page.elementFromPoint(x, (top + bottom) / 2) !== widget,
  );
}

/** What takes the focus, there and back. */
function roundTrip(driver: WidgetDriver): HTMLElement[] {
  const stops = driver
    .all('a[href], button, input, summary, textarea')
    .filter((stop) => stop.checkVisibility());
  return [...stops, ...[...stops].reverse()];
}

async function hiddenStops(driver: WidgetDriver): Promise<string[]> {
  const hidden: string[] = [];
  for (const stop of roundTrip(driver)) {
    stop.focus();
    // WebKit scrolls later, and once more to the text of a box.
    if (isHidden(driver)) await new Promise((resolve) => setTimeout(resolve));
    if (stop.matches('textarea')) await nextPaint();
    if (isHidden(driver)) hidden.push(stop.outerHTML);
  }
  return hidden;
}

describe('between a header and a footer that stay in view,', () => {
  afterEach(closeFramedPages);

  for (const kind of SCREEN_KINDS) {
    it(`all that takes the focus is seen: ${kind.name}`, async () => {
      const onDesktop = await open(kind, DESKTOP);
      expect(await hiddenStops(onDesktop)).to.deep.equal([]);
      closeFramedPages();
      const onPhone = await open(kind, PHONE);
      await onPhone.expandAll();
      expect(await hiddenStops(onPhone)).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('Tab and Shift+Tab lead to what is seen', async () => {
    const kind = SCREEN_KINDS.find(({ name }) => name === 'a reasonable opinion')!;
    const driver = await open(kind, PHONE);
    const stops = roundTrip(driver);
    const half = stops.length / 2;
    stops[0]!.focus();
    const hidden: string[] = [];
    const reached = new Set<Element>();
    for (let press = 1; press < stops.length; press++) {
      if (press === half) continue;
      const keys = press < half ? ['Tab'] : ['Shift', 'Tab'];
      await executeServerCommand('press-together', { keys });
      await nextPaint();
      reached.add(driver.focused!);
      if (isHidden(driver)) hidden.push(driver.focused!.outerHTML);
    }
    expect(hidden).to.deep.equal([]);
    expect(reached.size).to.equal(half);
  }).timeout(30_000);
});

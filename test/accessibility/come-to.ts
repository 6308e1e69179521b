import { EN } from '../../src/text/en.js';
import { nextPaint } from '../element/mouse.js';
import type { WidgetDriver } from '../element/widget-driver.js';
import { walkByScript } from '../element/walk.js';
import type { ScreenKind } from './screens.js';

/** Comes to a screen in the page that the driver is at. */
export async function comeTo(kind: ScreenKind, driver: WidgetDriver): Promise<void> {
  const { answers, press, refusesCopy } = kind;
  if (refusesCopy) refuseCopy(driver.widget.ownerDocument);
  if (answers) await walkByScript(driver, answers, 'us');
  if (press === EN.flow.change) await driver.expandAll();
  if (press) {
    const button = driver.all('button').find(({ innerText }) => innerText.startsWith(press));
    await driver.clickByScript(button!);
  }
  while (refusesCopy && !driver.all('[part=box]').length) await nextPaint();
}

function refuseCopy(page: Document): void {
  Object.defineProperty(page.defaultView!.navigator, 'clipboard', { value: undefined });
  page.execCommand = () => false;
}

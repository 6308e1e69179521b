import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByClick } from '../element/walk.js';
import {
  copyBox,
  CANCER,
  recordExports,
  summaryText,
  exportStatus,
} from './visit-summary-fixtures.js';

const SCRIPT = new URL('../../dist/second-opinion.js', import.meta.url).pathname;
const BLOCKED = 'This page does not allow that. Here is the text, for you to copy.';

/** A person at an outcome in a frame with those attributes, which they press with a real mouse. */
async function framed(attributes: string): Promise<WidgetDriver> {
  const page = `<script src='${SCRIPT}'></script><second-opinion></second-opinion>`;
  const size = 'width="600" height="500"';
  const holder = await fixture<HTMLElement>('<div></div>');
  const loaded = new Promise((resolve) => {
    holder.addEventListener('load', resolve, { capture: true, once: true });
  });
  holder.innerHTML = `<iframe ${attributes} ${size} srcdoc="${page}"></iframe>`;
  await loaded;
  const { contentDocument } = holder.querySelector('iframe')!;
  const driver = await WidgetDriver.attach(contentDocument!.querySelector('second-opinion')!);
  await walkByClick(driver, CANCER, 'us');
  return driver;
}

/** What comes out of the clipboard where the person pastes. */
async function pasted(): Promise<string> {
  const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
  field.focus();
  await executeServerCommand('paste');
  return field.value;
}

describe('in a frame that may not ask anything of the person', () => {
  const SANDBOX = 'sandbox="allow-scripts allow-same-origin"';

  it('Print says so, with the text selected in a box; the other ways are still there', async () => {
    const driver = await framed(SANDBOX);
    const kinds = recordExports(driver);
    await driver.press('Print');
    expect(await exportStatus(driver)).to.equal(BLOCKED);
    const box = copyBox(driver)!;
    expect(box.value).to.equal(summaryText(driver));
    expect(driver.focused).to.equal(box);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
    expect(driver.buttons).to.include.members(['Print', 'Copy', 'E-mail', 'Download']);
    expect(kinds).to.deep.equal([]);
  });

  it('Copy takes the box away again once it has worked', async () => {
    const driver = await framed(SANDBOX);
    const text = summaryText(driver);
    await driver.press('Print');
    await exportStatus(driver);
    await driver.press('Copy');
    while (copyBox(driver)) await new Promise(requestAnimationFrame);
    expect(await exportStatus(driver)).to.equal('Copied. You can paste it now.');
    expect(driver.focused).to.equal(driver.button('Copy'));
    expect(await pasted()).to.equal(text);
  });
});

describe('in a frame that may not use the clipboard', () => {
  it('Copy copies what is selected, and gives the focus back', async () => {
    const driver = await framed(`allow="clipboard-write 'none'; clipboard-read 'none'"`);
    const kinds = recordExports(driver);
    const text = summaryText(driver);
    await driver.press('Copy');
    while (kinds.length === 0) await new Promise(requestAnimationFrame);
    expect(await exportStatus(driver)).to.equal('Copied. You can paste it now.');
    expect(copyBox(driver)).to.equal(undefined);
    expect(driver.focused).to.equal(driver.button('Copy'));
    expect(kinds).to.deep.equal(['copy']);
    expect(await pasted()).to.equal(text);
  });
});

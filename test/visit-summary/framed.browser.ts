import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByScript } from '../element/walk.js';
import {
  copyBox,
  CANCER,
  recordExports,
  summaryText,
  exportStatus,
} from './visit-summary-fixtures.js';

const SCRIPT = new URL('../../dist/second-opinion.js', import.meta.url).pathname;
const BLOCKED = 'This page does not allow that. Here is the text, for you to copy.';

/** Walks to an outcome in a frame with those attributes. */
async function openFramed(attributes: string): Promise<WidgetDriver> {
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
  await walkByScript(driver, CANCER, 'us');
  return driver;
}

/** Pastes the clipboard into a field. */
async function pasted(): Promise<string> {
  const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
  field.focus();
  await executeServerCommand('paste');
  return field.value;
}

describe('in a frame without modals', () => {
  const SANDBOX = 'sandbox="allow-scripts allow-same-origin"';

  it('Print shows the text, selected, and the other methods stay', async () => {
    const driver = await openFramed(SANDBOX);
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

  it('Copy hides the text box again', async () => {
    const driver = await openFramed(SANDBOX);
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

describe('in a frame without clipboard permission', () => {
  it('Copy falls back to `execCommand`, and restores focus', async () => {
    const driver = await openFramed(`allow="clipboard-write 'none'; clipboard-read 'none'"`);
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

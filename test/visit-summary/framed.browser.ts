import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { EN } from '../../src/text/en.js';
import { KEEP_SHADOW_ROOTS } from '../element/shadow-roots.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByScript } from '../element/walk.js';
import {
  BLOCKED,
  copiedText,
  copyBox,
  CANCER,
  recordExports,
  exportStatus,
} from './visit-summary-fixtures.js';

const { done, methods } = EN.visitSummary;

const SCRIPT = new URL('../../dist/second-opinion.js', import.meta.url).pathname;

/** Walks to an outcome in a frame with those attributes. */
async function openFramed(attributes: string): Promise<WidgetDriver> {
  const page = `${KEEP_SHADOW_ROOTS.replaceAll('"', "'")}<script src='${SCRIPT}'></script><second-opinion></second-opinion>`;
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
  await executeServerCommand('press-together', { keys: ['Control', 'v'] });
  return field.value;
}

describe('in a frame without modals', () => {
  const SANDBOX = 'sandbox="allow-scripts allow-same-origin"';

  it('Print shows the text, selected, and the other methods stay', async () => {
    const driver = await openFramed(SANDBOX);
    const kinds = recordExports(driver);
    await driver.press(methods.print);
    expect(await exportStatus(driver)).to.equal(BLOCKED);
    const box = copyBox(driver)!;
    expect(driver.focused).to.equal(box);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
    expect(driver.buttons).to.include.members(Object.values(methods));
    expect(kinds).to.deep.equal([]);
    expect(box.value).to.equal(await copiedText(driver));
  });

  for (const method of [methods.email, methods.download]) {
    it(`${method}, which the frame blocks, is not said to be done`, async () => {
      const driver = await openFramed(SANDBOX);
      const kinds = recordExports(driver);
      await driver.press(method);
      expect(await exportStatus(driver)).to.equal(BLOCKED);
      expect(driver.focused).to.equal(copyBox(driver));
      expect(kinds).to.deep.equal([]);
    });
  }

  it('Copy hides the text box again', async () => {
    const driver = await openFramed(SANDBOX);
    await driver.press(methods.print);
    await exportStatus(driver);
    await driver.press(methods.copy);
    while (copyBox(driver)) await new Promise(requestAnimationFrame);
    expect(await exportStatus(driver)).to.equal(done.copy);
    expect(driver.focused).to.equal(driver.button(methods.copy));
    const text = await pasted();
    expect(text).to.equal(await copiedText(driver));
  });
});

describe('in a frame without clipboard permission', () => {
  it('Copy falls back to `execCommand`, and restores focus', async () => {
    const driver = await openFramed(`allow="clipboard-write 'none'; clipboard-read 'none'"`);
    const kinds = recordExports(driver);
    await driver.press(methods.copy);
    while (kinds.length === 0) await new Promise(requestAnimationFrame);
    expect(await exportStatus(driver)).to.equal(done.copy);
    expect(copyBox(driver)).to.equal(undefined);
    expect(driver.focused).to.equal(driver.button(methods.copy));
    expect(kinds).to.deep.equal(['copy']);
    const text = await pasted();
    expect(text).to.equal(await copiedText(driver));
  });
});

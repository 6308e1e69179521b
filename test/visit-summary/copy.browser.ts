import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { EN } from '../../src/text/en.js';
import {
  BLOCKED,
  openOutcome,
  copiedText,
  copyBox,
  recordExports,
  exportStatus,
} from './visit-summary-fixtures.js';

const { scripts, sections, visitSummary } = EN;
const COPY = visitSummary.methods.copy;
const COPIED = visitSummary.done.copy;

/** Pastes the clipboard into a field. */
async function pasted(): Promise<string> {
  const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
  field.focus();
  await executeServerCommand('press-together', { keys: ['Control', 'v'] });
  return field.value;
}

/** Pages without https, and frames without permission, have no clipboard API. */
function withoutClipboard(): () => void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}

/** Some frames and web views block `execCommand` too. */
function withoutCommands(): () => void {
  const { execCommand } = Document.prototype;
  Document.prototype.execCommand = () => false;
  return () => void Object.assign(Document.prototype, { execCommand });
}

describe('Copy', () => {
  it('copies the whole summary, says so, and fires an event', async () => {
    const driver = await openOutcome();
    const kinds = recordExports(driver);
    await driver.press(COPY);
    expect(await exportStatus(driver)).to.equal(COPIED);
    expect(copyBox(driver)).to.equal(undefined);
    expect(kinds).to.deep.equal(['copy']);
    const text = await pasted();
    expect(text)
      .to.match(new RegExp(`^${visitSummary.heading}\\n`))
      .and.match(/replace a doctor\.$/);
    expect(text).to.equal(await copiedText(driver));
  });

  it('falls back to `execCommand`, and restores focus', async () => {
    const driver = await openOutcome();
    const restore = withoutClipboard();
    await driver.press(COPY);
    expect(await exportStatus(driver)).to.equal(COPIED);
    while (copyBox(driver)) await driver.widget.updateComplete;
    expect(driver.focused).to.equal(driver.button(COPY));
    const text = await pasted();
    restore();
    expect(text).to.equal(await copiedText(driver));
  });

  it('copies on a page without the clipboard API that forbids or changes copies', async () => {
    const onCopy = (event: ClipboardEvent) => {
      event.clipboardData!.setData('text/plain', 'Read more on our site.');
      event.preventDefault();
    };
    for (const capture of [true, false]) {
      document.addEventListener('copy', onCopy, { capture });
      const driver = await openOutcome();
      const restore = withoutClipboard();
      await driver.press(COPY);
      expect(await exportStatus(driver)).to.equal(COPIED);
      while (copyBox(driver)) await driver.widget.updateComplete;
      document.removeEventListener('copy', onCopy, { capture });
      const text = await pasted();
      restore();
      expect(text).to.equal(await copiedText(driver));
    }
  });

  it('claims nothing where the page keeps the event from it', async () => {
    const onCopy = (event: ClipboardEvent) => {
      event.stopPropagation();
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy, { capture: true, once: true });
    const driver = await openOutcome();
    const restore = withoutClipboard();
    await driver.press(COPY);
    expect(await exportStatus(driver)).to.equal(BLOCKED);
    restore();
    expect(copyBox(driver)!.value).to.equal(await copiedText(driver));
  });

  it('shows the text, selected, where both are blocked', async () => {
    const driver = await openOutcome();
    const kinds = recordExports(driver);
    const restores = [withoutClipboard(), withoutCommands()];
    await driver.press(COPY);
    expect(await exportStatus(driver)).to.equal(BLOCKED);
    const box = copyBox(driver)!;
    expect(driver.focused).to.equal(box);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
    expect(kinds).to.deep.equal([]);
    for (const restore of restores) restore();
    expect(box.value).to.equal(await copiedText(driver));
  });
});

describe('words to say', () => {
  for (const [fold, script] of [
    ['telling', 'visit'],
    ['telling', 'message'],
    ['telling', 'phone'],
    ['records', 'letter'],
  ] as const) {
    const { title } = scripts[script];
    it(`"${title}" can be copied by itself`, async () => {
      const driver = await openOutcome();
      const kinds = recordExports(driver);
      await driver.unfold(sections[fold].title);
      await driver.press(`${COPY}: ${title}`);
      expect(await exportStatus(driver)).to.equal(COPIED);
      const [words] = driver
        .all('[part="script"]')
        .filter((one) => one.textContent.includes(title))
        .map((one) => [...one.querySelectorAll('p:not([role])')].map((line) => line.textContent));
      expect(await pasted()).to.equal(words!.join('\n'));
      expect(kinds).to.deep.equal([]);
    });
  }
});

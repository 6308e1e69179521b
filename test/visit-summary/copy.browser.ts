import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import {
  openOutcome,
  copyBox,
  recordExports,
  summaryText,
  exportStatus,
} from './visit-summary-fixtures.js';

const COPIED = 'Copied. You can paste it now.';
const BLOCKED = 'This page does not allow that. Here is the text, for you to copy.';

/** Pastes the clipboard into a field. */
async function pasted(): Promise<string> {
  const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
  field.focus();
  await executeServerCommand('paste');
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
    const text = summaryText(driver);
    await driver.press('Copy');
    expect(await exportStatus(driver)).to.equal(COPIED);
    expect(await pasted()).to.equal(text);
    expect(copyBox(driver)).to.equal(undefined);
    expect(kinds).to.deep.equal(['copy']);
  });

  it('falls back to `execCommand`, and restores focus', async () => {
    const driver = await openOutcome();
    const restore = withoutClipboard();
    const text = summaryText(driver);
    await driver.press('Copy');
    expect(await exportStatus(driver)).to.equal(COPIED);
    while (copyBox(driver)) await driver.widget.updateComplete;
    expect(driver.focused).to.equal(driver.button('Copy'));
    expect(await pasted()).to.equal(text);
    restore();
  });

  it('shows the text, selected, where both are blocked', async () => {
    const driver = await openOutcome();
    const kinds = recordExports(driver);
    const restores = [withoutClipboard(), withoutCommands()];
    await driver.press('Copy');
    expect(await exportStatus(driver)).to.equal(BLOCKED);
    const box = copyBox(driver)!;
    expect(box.value).to.equal(summaryText(driver));
    expect(driver.focused).to.equal(box);
    expect([box.selectionStart, box.selectionEnd]).to.deep.equal([0, box.value.length]);
    expect(kinds).to.deep.equal([]);
    for (const restore of restores) restore();
  });
});

describe('words to say', () => {
  const SCRIPTS = {
    'To say at a visit': 'Before we go on, I would like another doctor’s opinion.',
    'To send as a message': 'Please send me copies of the records and test results.',
    'To say on the phone': 'And how do I get copies of the records?',
    'To ask for the records': 'Date of birth: ____________________',
  };
  for (const [title, words] of Object.entries(SCRIPTS)) {
    it(`"${title}" can be copied by itself`, async () => {
      const driver = await openOutcome();
      const kinds = recordExports(driver);
      await driver.click(driver.disclosure('How to tell your doctor').querySelector('summary')!);
      await driver.press(`Copy: ${title}`);
      expect(await exportStatus(driver)).to.equal(COPIED);
      expect(await pasted()).to.contain(words);
      expect(kinds).to.deep.equal([]);
    });
  }
});

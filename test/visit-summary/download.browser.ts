import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { textOf } from '../element/widget-driver.js';
import { openOutcome, recordExports, summaryText, exportStatus } from './visit-summary-fixtures.js';

interface Unsupported {
  readonly unsupported: string;
}
const isUnsupported = (answer: unknown): answer is Unsupported =>
  typeof answer === 'object' && answer !== null && 'unsupported' in answer;

const run = <T>(command: string, payload = {}) => executeServerCommand<T, object>(command, payload);

describe('Download', () => {
  it('saves a file with the text of the summary, and a name that reveals nothing', async () => {
    const driver = await openOutcome();
    const kinds = recordExports(driver);
    await driver.click(driver.disclosure('What to bring').querySelector('summary')!);
    await driver.click(
      driver.all('[part="tick"]').find((entry) => textOf(entry) === 'test results')!,
    );
    const text = summaryText(driver);
    await run('clear-downloads');
    await driver.press('Download');
    await exportStatus(driver);
    const file = await run<string>('read-download', { file: 'my-notes.html' });
    expect(kinds).to.deep.equal(['download']);
    expect(file).to.match(
      /^<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">/,
    );

    const page = new DOMParser().parseFromString(file, 'text/html');
    expect(page.title).to.equal('My notes');
    const checked = [...page.querySelectorAll<HTMLInputElement>('input')].filter(
      (one) => one.checked,
    );
    expect(checked.map(({ parentElement }) => textOf(parentElement))).to.deep.equal([
      'test results',
    ]);
    const lines = text.split('\n').map((line) => line.replace(/^(- |\[.\] )|[:?]$/g, ''));
    const whole = textOf(page.body);
    expect(lines.filter((line) => !whole.includes(line.trim()))).to.deep.equal([]);
  });
});

describe('E-mail', () => {
  it('opens the mail program, with an address that appears nowhere in the page', async () => {
    const driver = await openOutcome();
    // Only Chromium reports the addresses that it opens.
    if (isUnsupported(await run('watch-navigations'))) return;
    const before = location.href;
    await driver.press('E-mail');
    await exportStatus(driver);
    const addresses = await run<string[]>('requested-navigations');
    expect(addresses).to.have.length(1);
    expect(addresses[0]).to.match(/^mailto:\?subject=My%20notes&body=Another%20medical%20opinion/);
    expect(addresses[0]!.length).to.be.at.most(1900);
    expect(document.documentElement.outerHTML).not.to.contain('mailto:');
    expect(driver.widget.shadowRoot!.innerHTML).not.to.contain('mailto:');
    expect(location.href).to.equal(before);
  });
});

describe('Print', () => {
  it('really prints', async () => {
    const driver = await openOutcome();
    await run('clear-downloads');
    await driver.press('Print');
    await exportStatus(driver);
    const answer = await run<boolean | Unsupported>('printed');
    // Headless Chromium, and WebKitGTK under WebDriver, have no printer.
    if (!isUnsupported(answer)) expect(answer).to.equal(true);
  });
});

describe('the PDF of the host page', () => {
  it('has every disclosure open, and closes them again', async () => {
    const driver = await openOutcome();
    const opened = driver.disclosure('Whom to see');
    await driver.click(opened.querySelector('summary')!);
    const states = () => driver.all<HTMLDetailsElement>('details').map(({ open }) => open);
    const before = states();
    let during: boolean[] = [];
    const record = () => (during = states());
    window.addEventListener('beforeprint', record);
    const answer = await run('print-to-pdf');
    window.removeEventListener('beforeprint', record);
    if (isUnsupported(answer)) return;
    expect(during).to.deep.equal(before.map(() => true));
    expect(states()).to.deep.equal(before);
  });
});

import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { EN } from '../../src/text/en.js';
import { textOf } from '../element/widget-driver.js';
import { openOutcome, copiedText, recordExports, exportStatus } from './visit-summary-fixtures.js';
import { rootOf } from '../element/shadow-roots.js';

const { sections } = EN;
const { methods, subject } = EN.visitSummary;

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
    const records = await driver.unfold(sections.records.title);
    const tick = records.querySelectorAll('[part="tick"]')[2]!;
    await driver.click(tick);
    await run('clear-downloads');
    await driver.press(methods.download);
    await exportStatus(driver);
    const file = await run<string>('read-download', { file: 'my-visit.html' });
    expect(kinds).to.deep.equal(['download']);
    const page = new DOMParser().parseFromString(file, 'text/html');
    expect(page.title).to.equal(subject);
    const checked = [...page.querySelectorAll<HTMLInputElement>('input')].filter(
      (one) => one.checked,
    );
    expect(checked.map(({ parentElement }) => textOf(parentElement))).to.deep.equal([textOf(tick)]);
    const text = await copiedText(driver);
    const lines = text.split('\n').map((line) => line.replace(/^(- |\[.\] )|[:?]$/g, ''));
    const whole = textOf(page.body);
    expect(lines.filter((line) => !whole.includes(line.trim()))).to.deep.equal([]);
  });
});

describe('Email', () => {
  it('opens the mail program, with an address that appears nowhere in the page', async () => {
    const driver = await openOutcome();
    // Only Chromium reports the addresses that it opens.
    if (isUnsupported(await run('watch-navigations'))) return;
    const before = location.href;
    await driver.press(methods.email);
    await exportStatus(driver);
    const addresses = await run<string[]>('requested-navigations');
    expect(addresses).to.have.length(1);
    expect(addresses[0]).to.match(/^mailto:\?subject=My%20visit&body=My%20page/);
    expect(addresses[0]!.length).to.be.at.most(2000);
    expect(document.documentElement.outerHTML).not.to.contain('mailto:');
    expect(rootOf(driver.widget).innerHTML).not.to.contain('mailto:');
    expect(location.href).to.equal(before);
  });
});

describe('Print', () => {
  it('really prints', async () => {
    const driver = await openOutcome();
    await run('clear-downloads');
    await driver.press(methods.print);
    await exportStatus(driver);
    const answer = await run<boolean | Unsupported>('printed');
    // Headless Chromium, and WebKitGTK under WebDriver, have no printer.
    if (!isUnsupported(answer)) expect(answer).to.equal(true);
  });
});

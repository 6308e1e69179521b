import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { textOf } from '../element/widget-driver.js';
import { atTheOutcome, listensTo, textToTake, toldIn } from './visit-summary-fixtures.js';

interface Unsupported {
  readonly unsupported: string;
}
const cannot = (answer: unknown): answer is Unsupported =>
  typeof answer === 'object' && answer !== null && 'unsupported' in answer;

const ask = <T>(command: string, payload = {}) => executeServerCommand<T, object>(command, payload);

describe('Download', () => {
  it('brings a file to the device that says what the page says, and nothing of health', async () => {
    const person = await atTheOutcome();
    const kinds = listensTo(person);
    await person.click(person.disclosure('What to bring').querySelector('summary')!);
    await person.click(
      person.all('[part="tick"]').find((tick) => textOf(tick) === 'test results')!,
    );
    const text = textToTake(person);
    await ask('clear-downloads');
    await person.press('Download');
    await toldIn(person);
    const file = await ask<string>('read-download', { file: 'my-notes.html' });
    expect(kinds).to.deep.equal(['download']);
    expect(file).to.match(
      /^<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">/,
    );

    const page = new DOMParser().parseFromString(file, 'text/html');
    expect(page.title).to.equal('My notes');
    const ticked = [...page.querySelectorAll<HTMLInputElement>('input')].filter(
      (one) => one.checked,
    );
    expect(ticked.map(({ parentElement }) => textOf(parentElement))).to.deep.equal([
      'test results',
    ]);
    const lines = text.split('\n').map((line) => line.replace(/^(- |\[.\] )|[:?]$/g, ''));
    const whole = textOf(page.body);
    expect(lines.filter((line) => !whole.includes(line.trim()))).to.deep.equal([]);
  });
});

describe('E-mail', () => {
  it('really asks for a message, on an address that shows in no page', async () => {
    const person = await atTheOutcome();
    // Only Chromium tells what it is asked to open.
    if (cannot(await ask('watch-navigations'))) return;
    const before = location.href;
    await person.press('E-mail');
    await toldIn(person);
    const addresses = await ask<string[]>('requested-navigations');
    expect(addresses).to.have.length(1);
    expect(addresses[0]).to.match(/^mailto:\?subject=My%20notes&body=Another%20medical%20opinion/);
    expect(addresses[0]!.length).to.be.at.most(1900);
    expect(document.documentElement.outerHTML).not.to.contain('mailto:');
    expect(person.widget.shadowRoot!.innerHTML).not.to.contain('mailto:');
    expect(location.href).to.equal(before);
  });
});

describe('Print', () => {
  it('really prints', async () => {
    const person = await atTheOutcome();
    await ask('clear-downloads');
    await person.press('Print');
    await toldIn(person);
    const answer = await ask<boolean | Unsupported>('printed');
    // Chromium without a window and WebKitGTK under a driver have no printer.
    if (!cannot(answer)) expect(answer).to.equal(true);
  });
});

describe('the PDF of the whole article', () => {
  it('has all of the outcome unfolded, and folds it again', async () => {
    const person = await atTheOutcome();
    const opened = person.disclosure('Whom to see');
    await person.click(opened.querySelector('summary')!);
    const folds = () => person.all<HTMLDetailsElement>('details').map(({ open }) => open);
    const before = folds();
    let during: boolean[] = [];
    const look = () => (during = folds());
    window.addEventListener('beforeprint', look);
    const answer = await ask('print-to-pdf');
    window.removeEventListener('beforeprint', look);
    if (cannot(answer)) return;
    expect(during).to.deep.equal(before.map(() => true));
    expect(folds()).to.deep.equal(before);
  });
});

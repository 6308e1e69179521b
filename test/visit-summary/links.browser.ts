import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import type { WidgetDriver } from '../element/widget-driver.js';
import { rootOf } from '../element/shadow-roots.js';
import { textOf } from '../element/widget-driver.js';
import {
  BLOCKED,
  CANCER,
  openOutcome,
  copiedText,
  copyBox,
  recordExports,
  exportStatus,
} from './visit-summary-fixtures.js';

const { cut, done, fileName, methods, subject } = EN.visitSummary;

type Page = Window & typeof globalThis;

/** Catches the link that an export clicks, so that the browser does not follow it. */
async function linkOf(
  driver: WidgetDriver,
  method: 'email' | 'download',
): Promise<HTMLAnchorElement> {
  const { click } = HTMLAnchorElement.prototype;
  let link: HTMLAnchorElement | undefined;
  const watch = (page: Page) => {
    page.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      link = [this][0];
    };
  };
  watch(window);
  onFrame(driver, watch);
  await driver.press(methods[method]);
  await exportStatus(driver);
  HTMLAnchorElement.prototype.click = click;
  return link!;
}

/** Runs with the window of the frame that a file is made in. */
function onFrame(driver: WidgetDriver, run: (page: Page) => void): void {
  const onLoad = ({ target }: Event) => run((target as HTMLIFrameElement).contentWindow as Page);
  rootOf(driver.widget).addEventListener('load', onLoad, { capture: true, once: true });
}

/** Makes the summary as long as it can be. */
async function checkAll(driver: WidgetDriver): Promise<void> {
  for (const box of driver.all<HTMLInputElement>('input')) box.click();
  await driver.widget.updateComplete;
}

describe('Email', () => {
  it('has a subject that reveals nothing, and the whole summary in its body', async () => {
    const driver = await openOutcome(undefined, { ...CANCER, opinions: 'none-yet' });
    const kinds = recordExports(driver);
    const { href } = await linkOf(driver, 'email');
    const [address, query] = href.split('?');
    const fields = new URLSearchParams(query);
    expect([address, fields.get('subject')]).to.deep.equal(['mailto:', subject]);
    expect(kinds).to.deep.equal(['email']);
    expect(await exportStatus(driver)).to.equal(done.email);
    const body = fields.get('body')!.replaceAll('\r\n', '\n');
    expect(body).to.equal(await copiedText(driver));
  });

  it('drops whole sections of a summary too long for mail programs, and says so', async () => {
    const driver = await openOutcome();
    await checkAll(driver);
    const { href } = await linkOf(driver, 'email');
    expect(href.length).to.be.at.most(2000);
    const body = new URLSearchParams(href.split('?')[1]).get('body')!.replaceAll('\r\n', '\n');
    const parts = body.split('\n\n');
    expect(parts.at(-2)).to.equal(cut);
    expect(parts.at(-1)).to.contain('replace a doctor');
    const whole = await copiedText(driver);
    expect(whole.startsWith(parts.slice(0, -2).join('\n\n'))).to.equal(true);
  });

  it('adds no link to the page', async () => {
    const driver = await openOutcome();
    const link = await linkOf(driver, 'email');
    expect(link.isConnected).to.equal(false);
    expect(driver.all('[href^="mailto"]')).to.deep.equal([]);
  });
});

async function fileOf(driver: WidgetDriver): Promise<{ link: HTMLAnchorElement; html: string }> {
  const link = await linkOf(driver, 'download');
  return { link, html: await (await fetch(link.href)).text() };
}

/** Text and file differ only in line breaks, spaces and colons. */
const letters = (text: string) => text.replace(/[\s:]/g, '');

describe('Download', () => {
  it('has a file name that reveals nothing, and claims no more than is known', async () => {
    const driver = await openOutcome();
    const kinds = recordExports(driver);
    const { link, html } = await fileOf(driver);
    expect(link.download).to.equal(`${fileName}.html`);
    expect(html).to.match(
      /^<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">/,
    );
    expect(kinds).to.deep.equal(['download']);
    expect(await exportStatus(driver)).to.equal(done.download);
  });

  it('has no script, no link and no comments of Lit', async () => {
    const { html } = await fileOf(await openOutcome());
    expect(html).not.to.match(/<script|<link|src=|href=|url\(|<!--/);
  });

  it('has the text of the summary, with the checkboxes that the person checked', async () => {
    const driver = await openOutcome();
    const records = await driver.unfold(EN.sections.records.title);
    const tick = records.querySelectorAll('[part="tick"]')[2]!;
    await driver.click(tick);
    const { html } = await fileOf(driver);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.title).to.equal(subject);
    expect(page.querySelectorAll('h1')).to.have.length(1);
    const checked = page.querySelectorAll('input[checked]');
    expect([...checked].map((box) => textOf(box.closest('label')))).to.deep.equal([textOf(tick)]);
    const text = (await copiedText(driver)).replace(/^(- |\[.\] )/gm, '');
    expect(letters(page.body.textContent)).to.equal(letters(text));
  });

  it('is accessible', async () => {
    const { html } = await fileOf(await openOutcome());
    const page = new DOMParser().parseFromString(html, 'text/html');
    const holder = document.createElement('div');
    holder.append(...page.body.childNodes);
    document.body.append(holder);
    await expect(holder).to.be.accessible();
    holder.remove();
  });

  it('shows the text where the page blocks files', async () => {
    const driver = await openOutcome();
    const kinds = recordExports(driver);
    onFrame(driver, ({ URL }) => {
      URL.createObjectURL = () => {
        throw new Error('planted');
      };
    });
    await driver.press(methods.download);
    expect(await exportStatus(driver)).to.equal(BLOCKED);
    expect(kinds).to.deep.equal([]);
    const { value } = copyBox(driver)!;
    expect(value).to.equal(await copiedText(driver));
  });
});

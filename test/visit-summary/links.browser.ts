import { expect } from '@open-wc/testing';
import type { WidgetDriver } from '../element/widget-driver.js';
import { textOf } from '../element/widget-driver.js';
import {
  openOutcome,
  copyBox,
  recordExports,
  summaryText,
  exportStatus,
} from './visit-summary-fixtures.js';

/** Catches the link that an export clicks, so that the browser does not follow it. */
async function linkOf(
  driver: WidgetDriver,
  method: 'E-mail' | 'Download',
): Promise<HTMLAnchorElement> {
  const { click } = HTMLAnchorElement.prototype;
  let link: HTMLAnchorElement | undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    link = [this][0];
  };
  await driver.press(method);
  await exportStatus(driver);
  HTMLAnchorElement.prototype.click = click;
  return link!;
}

/** Makes the summary as long as it can be. */
async function checkAll(driver: WidgetDriver): Promise<void> {
  for (const box of driver.all<HTMLInputElement>('input')) box.click();
  await driver.widget.updateComplete;
}

describe('E-mail', () => {
  it('has a subject that reveals nothing, and the whole summary in its body', async () => {
    const driver = await openOutcome(undefined, { safety: 'none-of-these', opinions: 'none-yet' });
    const kinds = recordExports(driver);
    const { href } = await linkOf(driver, 'E-mail');
    const [address, query] = href.split('?');
    const fields = new URLSearchParams(query);
    expect([address, fields.get('subject')]).to.deep.equal(['mailto:', 'My notes']);
    expect(fields.get('body')!.replaceAll('\r\n', '\n')).to.equal(summaryText(driver));
    expect(kinds).to.deep.equal(['email']);
    expect(await exportStatus(driver)).to.contain('Your mail app was asked to open.');
  });

  it('drops whole sections of a summary too long for mail programs, and says so', async () => {
    const driver = await openOutcome();
    await checkAll(driver);
    const { href } = await linkOf(driver, 'E-mail');
    expect(href.length).to.be.at.most(1900);
    const body = new URLSearchParams(href.split('?')[1]).get('body')!.replaceAll('\r\n', '\n');
    const parts = body.split('\n\n');
    expect(parts.at(-2)).to.equal('The rest did not fit into this message.');
    expect(parts.at(-1)).to.contain('does not replace a doctor');
    expect(summaryText(driver).startsWith(parts.slice(0, -2).join('\n\n'))).to.equal(true);
  });

  it('adds no link to the page', async () => {
    const driver = await openOutcome();
    const link = await linkOf(driver, 'E-mail');
    expect(link.isConnected).to.equal(false);
    expect(driver.all('[href^="mailto"]')).to.deep.equal([]);
  });
});

async function fileOf(driver: WidgetDriver): Promise<{ link: HTMLAnchorElement; html: string }> {
  const link = await linkOf(driver, 'Download');
  return { link, html: await (await fetch(link.href)).text() };
}

/** Text and file differ only in line breaks, spaces and colons. */
const letters = (text: string) => text.replace(/[\s:]/g, '');

describe('Download', () => {
  it('has a file name that reveals nothing, and claims no more than is known', async () => {
    const driver = await openOutcome();
    const kinds = recordExports(driver);
    const { link, html } = await fileOf(driver);
    expect(link.download).to.equal('my-notes.html');
    expect(html).to.match(
      /^<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">/,
    );
    expect(kinds).to.deep.equal(['download']);
    expect(await exportStatus(driver)).to.contain('If you cannot find it, copy the text.');
  });

  it('has no script, no link and no comments of Lit', async () => {
    const { html } = await fileOf(await openOutcome());
    expect(html).not.to.match(/<script|<link|src=|href=|url\(|<!--/);
  });

  it('has the text of the summary, with the checkboxes that the person checked', async () => {
    const driver = await openOutcome();
    await driver.click(driver.disclosure('What to bring').querySelector('summary')!);
    await driver.click(driver.all('[part="tick"]')[2]!);
    const { html } = await fileOf(driver);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.title).to.equal('My notes');
    expect(page.querySelectorAll('h1')).to.have.length(1);
    const checked = page.querySelectorAll('input[checked]');
    expect([...checked].map((box) => textOf(box.closest('label')))).to.deep.equal(['test results']);
    const text = summaryText(driver).replace(/^(- |\[.\] )/gm, '');
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
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('planted');
    };
    await driver.press('Download');
    expect(await exportStatus(driver)).to.contain('Here is the text, for you to copy.');
    URL.createObjectURL = createObjectURL;
    expect(copyBox(driver)!.value).to.equal(summaryText(driver));
    expect(kinds).to.deep.equal([]);
  });
});

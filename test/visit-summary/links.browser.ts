import { expect } from '@open-wc/testing';
import type { WidgetDriver } from '../element/widget-driver.js';
import { textOf } from '../element/widget-driver.js';
import { atTheOutcome, boxOf, listensTo, textToTake, toldIn } from './visit-summary-fixtures.js';

/** The link that a way out hands to the browser; it is followed no further. */
async function linkOf(
  person: WidgetDriver,
  way: 'E-mail' | 'Download',
): Promise<HTMLAnchorElement> {
  const { click } = HTMLAnchorElement.prototype;
  let link: HTMLAnchorElement | undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    link = [this][0];
  };
  await person.press(way);
  await toldIn(person);
  HTMLAnchorElement.prototype.click = click;
  return link!;
}

/** Ticks all there is to tick: the longest page. */
async function ticksAll(person: WidgetDriver): Promise<void> {
  for (const box of person.all<HTMLInputElement>('input')) box.click();
  await person.widget.updateComplete;
}

describe('E-mail', () => {
  it('asks for a message whose subject reveals nothing, with the whole page in it', async () => {
    const person = await atTheOutcome(undefined, { safety: 'none-of-these', opinions: 'none-yet' });
    const kinds = listensTo(person);
    const { href } = await linkOf(person, 'E-mail');
    const [address, query] = href.split('?');
    const fields = new URLSearchParams(query);
    expect([address, fields.get('subject')]).to.deep.equal(['mailto:', 'My notes']);
    expect(fields.get('body')!.replaceAll('\r\n', '\n')).to.equal(textToTake(person));
    expect(kinds).to.deep.equal(['email']);
    expect(await toldIn(person)).to.contain('Your mail app was asked to open.');
  });

  it('cuts a long page at a section, and says so: mail programs take no more', async () => {
    const person = await atTheOutcome();
    await ticksAll(person);
    const { href } = await linkOf(person, 'E-mail');
    expect(href.length).to.be.at.most(1900);
    const body = new URLSearchParams(href.split('?')[1]).get('body')!.replaceAll('\r\n', '\n');
    const parts = body.split('\n\n');
    expect(parts.at(-2)).to.equal('The rest did not fit into this message.');
    expect(parts.at(-1)).to.contain('does not replace a doctor');
    expect(textToTake(person).startsWith(parts.slice(0, -2).join('\n\n'))).to.equal(true);
  });

  it('leaves no address in the page', async () => {
    const person = await atTheOutcome();
    const link = await linkOf(person, 'E-mail');
    expect(link.isConnected).to.equal(false);
    expect(person.all('[href^="mailto"]')).to.deep.equal([]);
  });
});

/** The file, as the browser is handed it. */
async function fileOf(person: WidgetDriver): Promise<{ link: HTMLAnchorElement; html: string }> {
  const link = await linkOf(person, 'Download');
  return { link, html: await (await fetch(link.href)).text() };
}

/** The text and the file differ in lines, spaces and colons. */
const letters = (text: string) => text.replace(/[\s:]/g, '');

describe('Download', () => {
  it('hands over a file whose name reveals nothing, and says no more than it knows', async () => {
    const person = await atTheOutcome();
    const kinds = listensTo(person);
    const { link, html } = await fileOf(person);
    expect(link.download).to.equal('my-notes.html');
    expect(html).to.match(
      /^<!DOCTYPE html>\n<html lang="en" dir="ltr"><head><meta charset="utf-8">/,
    );
    expect(kinds).to.deep.equal(['download']);
    expect(await toldIn(person)).to.contain('If you cannot find it, copy the text.');
  });

  it('of a page that stands alone: no script, no address, nothing left from its making', async () => {
    const { html } = await fileOf(await atTheOutcome());
    expect(html).not.to.match(/<script|<link|src=|href=|url\(|<!--/);
  });

  it('of a page that says what the outcome says, its boxes ticked as the person did', async () => {
    const person = await atTheOutcome();
    await person.click(person.disclosure('What to bring').querySelector('summary')!);
    await person.click(person.all('[part="tick"]')[2]!);
    const { html } = await fileOf(person);
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.title).to.equal('My notes');
    expect(page.querySelectorAll('h1')).to.have.length(1);
    const ticked = page.querySelectorAll('input[checked]');
    expect([...ticked].map((box) => textOf(box.closest('label')))).to.deep.equal(['test results']);
    const said = textToTake(person).replace(/^(- |\[.\] )/gm, '');
    expect(letters(page.body.textContent)).to.equal(letters(said));
  });

  it('that anyone can use', async () => {
    const { html } = await fileOf(await atTheOutcome());
    const page = new DOMParser().parseFromString(html, 'text/html');
    const holder = document.createElement('div');
    holder.append(...page.body.childNodes);
    document.body.append(holder);
    await expect(holder).to.be.accessible();
    holder.remove();
  });

  it('comes up as text in a box where the page forbids files', async () => {
    const person = await atTheOutcome();
    const kinds = listensTo(person);
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      throw new Error('planted');
    };
    await person.press('Download');
    expect(await toldIn(person)).to.contain('Here is the text, for you to copy.');
    URL.createObjectURL = createObjectURL;
    expect(boxOf(person)!.value).to.equal(textToTake(person));
    expect(kinds).to.deep.equal([]);
  });
});

import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { WidgetDriver } from '../element/widget-driver.js';

const SCRIPT = new URL('../../dist/second-opinion.js', import.meta.url).pathname;
const ELEMENT = '<second-opinion></second-opinion>';
const FIRST = 'Is any of this true right now?';
const SECOND = 'How many doctors have told you what they think about this problem?';

/** Someone who has answered the first question. */
async function onTheWay(page?: string): Promise<WidgetDriver> {
  const person = await WidgetDriver.open(page);
  await person.press('Start');
  await person.choose('None of these.');
  await person.press('Next');
  expect(person.heading).to.equal(SECOND);
  return person;
}

async function goesOn(person: WidgetDriver): Promise<void> {
  await person.widget.updateComplete;
  expect(person.heading).to.equal(SECOND);
  await person.press('Back');
  expect(person.chosen).to.deep.equal(['None of these.']);
}

describe('what a person answered stays where the element lives on', () => {
  it('when it is moved', async () => {
    const person = await onTheWay();
    const elsewhere = await fixture<HTMLElement>('<section></section>');
    elsewhere.append(person.widget);
    await goesOn(person);
  });

  it('when it is taken out and put back', async () => {
    const person = await onTheWay();
    const { parentElement } = person.widget;
    person.widget.remove();
    await new Promise(requestAnimationFrame);
    parentElement!.append(person.widget);
    await goesOn(person);
  });

  it('when it is hidden in a tab, and shown again', async () => {
    const person = await onTheWay();
    const tab = person.widget.parentElement!;
    tab.hidden = true;
    await new Promise(requestAnimationFrame);
    tab.hidden = false;
    await goesOn(person);
  });

  it('when the page around it is built anew around the same element', async () => {
    const person = await onTheWay();
    const around = person.widget.parentElement!;
    around.replaceChildren(document.createElement('p'), person.widget);
    await goesOn(person);
  });
});

describe('several on a page', () => {
  it('share nothing, not even a name', async () => {
    const root = await fixture<HTMLElement>(`<div>${ELEMENT.repeat(3)}</div>`);
    const people = await Promise.all(
      [...root.querySelectorAll('second-opinion')].map((widget) => WidgetDriver.attach(widget)),
    );
    const [first, second, third] = people as [WidgetDriver, WidgetDriver, WidgetDriver];
    for (const person of [first, second]) await person.press('Start');
    await first.choose('None of these.');
    await second.choose('I have signs of an emergency.');
    expect(first.chosen).to.deep.equal(['None of these.']);
    expect(second.chosen).to.deep.equal(['I have signs of an emergency.']);
    await first.press('Next');
    expect(second.heading).to.equal(FIRST);
    expect(third.heading).to.equal('Should I get a second opinion?');
  });

  it('a copy of one is a new one', async () => {
    const person = await onTheWay();
    const copy = person.widget.cloneNode(true) as typeof person.widget;
    person.widget.after(copy);
    expect((await WidgetDriver.attach(copy)).heading).to.equal('Should I get a second opinion?');
    await goesOn(person);
  });
});

describe('a div in place of the element', () => {
  /** A page with the script, as content systems leave it. */
  async function pageWith(body: string): Promise<Document> {
    const holder = await fixture<HTMLElement>('<div></div>');
    const frame = document.createElement('iframe');
    frame.srcdoc = `<script src="${SCRIPT}"></script>${body}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    holder.append(frame);
    await loaded;
    return frame.contentDocument!;
  }
  const headingIn = (page: Document) =>
    page.querySelector('second-opinion')!.shadowRoot!.querySelector('[part="heading"]')!
      .textContent;

  it('keeps what it holds, and gives the publisher’s own words their places', async () => {
    const page = await pageWith(`<div data-second-opinion data-heading-level="3">
      <p>Without a script.</p><p data-slot="notice">Help: 555-0101.</p></div>`);
    const widget = page.querySelector('div > second-opinion')!;
    expect(widget.getAttribute('heading-level')).to.equal('3');
    expect(widget.querySelector('p')!.textContent).to.equal('Without a script.');
    const slot = widget.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="notice"]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal([
      'Help: 555-0101.',
    ]);
  });

  it('follows its attributes', async () => {
    const page = await pageWith('<div data-second-opinion data-topic="cancer"></div>');
    const div = page.querySelector('div')!;
    const widget = page.querySelector('second-opinion')!;
    expect(widget.topic).to.equal('cancer');
    div.setAttribute('data-topic', 'heart');
    await new Promise(requestAnimationFrame);
    expect(widget.topic).to.equal('heart');
    div.removeAttribute('data-topic');
    await new Promise(requestAnimationFrame);
    expect(widget.topic).to.equal(null);
  });

  it('holds one widget, also once it is copied or moved', async () => {
    const page = await pageWith('<div data-second-opinion></div>');
    const div = page.querySelector('div')!;
    div.after(div.cloneNode(true));
    page.body.append(div);
    await new Promise(requestAnimationFrame);
    expect(page.querySelectorAll('second-opinion')).to.have.length(2);
    expect(page.querySelectorAll('second-opinion second-opinion')).to.have.length(0);
    expect(headingIn(page)).to.equal('Should I get a second opinion?');
  });
});

describe('200 rounds of adding, using and removing', () => {
  /** As infinite scroll and single-page sites do. */
  async function rounds(count: number): Promise<void> {
    const place = await fixture<HTMLElement>('<div></div>');
    for (let round = 0; round < count; round++) {
      place.innerHTML = ELEMENT;
      const widget = place.querySelector('second-opinion')!;
      await widget.updateComplete;
      widget.shadowRoot!.querySelector<HTMLElement>('[part~="button-primary"]')!.click();
      await widget.updateComplete;
      place.replaceChildren();
    }
  }

  it('leave no listener on the window', async () => {
    const open = new Map<string, number>();
    const { addEventListener, removeEventListener } = window;
    const count = (type: string, by: number) => open.set(type, (open.get(type) ?? 0) + by);
    window.addEventListener = function (...words: Parameters<typeof addEventListener>) {
      count(words[0], 1);
      addEventListener.apply(window, words);
    } as typeof addEventListener;
    window.removeEventListener = function (...words: Parameters<typeof removeEventListener>) {
      count(words[0], -1);
      removeEventListener.apply(window, words);
    } as typeof removeEventListener;
    try {
      await rounds(200);
    } finally {
      Object.assign(window, { addEventListener, removeEventListener });
    }
    expect(open.get('pagehide')).to.equal(0);
    for (const type of ['pagehide', 'beforeprint', 'afterprint', 'resize']) {
      expect(open.get(type) ?? 0, type).to.be.at.most(0);
    }
  });

  it('leave no node, listener or memory, where the engine tells', async () => {
    interface Kept {
      readonly nodes: number;
      readonly listeners: number;
      readonly heap: number;
      readonly unsupported?: string;
    }
    const kept = () => executeServerCommand<Kept, undefined>('measure-memory');
    await rounds(20);
    const before = await kept();
    if (before.unsupported) return;
    await rounds(200);
    const after = await kept();
    expect(after.nodes - before.nodes, 'nodes').to.be.at.most(20);
    expect(after.listeners - before.listeners, 'listeners').to.be.at.most(5);
    // Less than a thousandth of what 200 widgets take: Chromium's own bookkeeping grows a little.
    expect(after.heap - before.heap, 'bytes').to.be.at.most(400_000);
  });
});

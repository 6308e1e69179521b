import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { WidgetDriver } from '../element/widget-driver.js';
import type { SecondOpinionElement } from '../../src/index.js';
import { KEEP_SHADOW_ROOTS, rootOf } from '../element/shadow-roots.js';

const SCRIPT = new URL('../../dist/second-opinion.js', import.meta.url).pathname;
const ELEMENT = '<second-opinion></second-opinion>';
const FIRST = 'Is any of this true right now?';
const SECOND = 'What is it about?';

async function openSecondQuestion(page?: string): Promise<WidgetDriver> {
  const driver = await WidgetDriver.open(page);
  await driver.press('Start');
  await driver.choose('None of these.');
  await driver.press('Next');
  expect(driver.heading).to.equal(SECOND);
  return driver;
}

async function expectAnswerKept(driver: WidgetDriver): Promise<void> {
  await driver.widget.updateComplete;
  expect(driver.heading).to.equal(SECOND);
  await driver.press('Back');
  expect(driver.chosen).to.deep.equal(['None of these.']);
}

describe('answers are kept', () => {
  it('when the element is moved', async () => {
    const driver = await openSecondQuestion();
    const elsewhere = await fixture<HTMLElement>('<section></section>');
    elsewhere.append(driver.widget);
    await expectAnswerKept(driver);
  });

  it('when the element is removed and added again', async () => {
    const driver = await openSecondQuestion();
    const { parentElement } = driver.widget;
    driver.widget.remove();
    await new Promise(requestAnimationFrame);
    parentElement!.append(driver.widget);
    await expectAnswerKept(driver);
  });

  it('when the element is hidden and shown again', async () => {
    const driver = await openSecondQuestion();
    const tab = driver.widget.parentElement!;
    tab.hidden = true;
    await new Promise(requestAnimationFrame);
    tab.hidden = false;
    await expectAnswerKept(driver);
  });

  it('when the page re-renders around the element', async () => {
    const driver = await openSecondQuestion();
    const around = driver.widget.parentElement!;
    around.replaceChildren(document.createElement('p'), driver.widget);
    await expectAnswerKept(driver);
  });
});

describe('several elements on a page', () => {
  it('share no answers and no ids', async () => {
    const root = await fixture<HTMLElement>(`<div>${ELEMENT.repeat(3)}</div>`);
    const drivers = await Promise.all(
      [...root.querySelectorAll('second-opinion')].map((widget) => WidgetDriver.attach(widget)),
    );
    const [first, second, third] = drivers as [WidgetDriver, WidgetDriver, WidgetDriver];
    for (const driver of [first, second]) await driver.press('Start');
    await first.choose('None of these.');
    await second.choose('I have a danger sign:');
    expect(first.chosen).to.deep.equal(['None of these.']);
    expect(second.chosen).to.deep.equal(['I have a danger sign:']);
    await first.press('Next');
    expect(second.heading).to.equal(FIRST);
    expect(third.heading).to.equal('Should I get a second opinion?');
  });

  it('start anew when one is cloned', async () => {
    const driver = await openSecondQuestion();
    const copy = driver.widget.cloneNode(true) as typeof driver.widget;
    driver.widget.after(copy);
    expect((await WidgetDriver.attach(copy)).heading).to.equal('Should I get a second opinion?');
    await expectAnswerKept(driver);
  });
});

async function pageWith(body: string): Promise<Document> {
  const holder = await fixture<HTMLElement>('<div></div>');
  const frame = document.createElement('iframe');
  frame.srcdoc = `${KEEP_SHADOW_ROOTS}<script src="${SCRIPT}"></script>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  holder.append(frame);
  await loaded;
  return frame.contentDocument!;
}
const headingIn = (page: Document) =>
  rootOf(page.querySelector('second-opinion')!).querySelector('[part="heading"]')!.textContent;

describe('a div with data-second-opinion', () => {
  it('passes its content and slots on to the element', async () => {
    const page = await pageWith(`<div data-second-opinion data-heading-level="3">
      <p>Without a script.</p><p data-slot="notice">Help: 555-0101.</p></div>`);
    const widget = page.querySelector('div > second-opinion')!;
    expect(widget.getAttribute('heading-level')).to.equal('3');
    expect(widget.querySelector('p')!.textContent).to.equal('Without a script.');
    const slot = rootOf(widget).querySelector<HTMLSlotElement>('slot[name="notice"]')!;
    expect(slot.assignedElements().map(({ textContent }) => textContent)).to.deep.equal([
      'Help: 555-0101.',
    ]);
  });

  it('passes changed attributes on to the element', async () => {
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

  it('contains one element, even when it is copied or moved', async () => {
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

describe('a link that is marked in its address', () => {
  const ADDRESS = 'https://example.org/second-opinion.html';
  const LINK = `<a href="${ADDRESS}#second-opinion&amp;topic=cancer&amp;publisher=A%26B">Ask</a>`;

  it('becomes the element where it is alone in its paragraph, and stays as its content', async () => {
    const page = await pageWith(`<p>Before.</p><p> ${LINK}<br></p><p>After.</p>`);
    const widget = page.querySelector<SecondOpinionElement>('p > second-opinion')!;
    expect(widget.topic).to.equal('cancer');
    expect(widget.publisher).to.equal('A&B');
    expect(widget.querySelector('a')!.href).to.contain(ADDRESS);
    expect(headingIn(page)).to.equal('Should I get a second opinion?');
  });

  it('becomes the element where it comes later, and once', async () => {
    const page = await pageWith('<main></main>');
    page.querySelector('main')!.innerHTML = `<div>${LINK}</div>`;
    await new Promise(requestAnimationFrame);
    expect(page.querySelectorAll('div > second-opinion')).to.have.length(1);
    expect(page.querySelectorAll('second-opinion')).to.have.length(1);
  });

  for (const [what, body] of [
    ['among words', `<p>Read more: ${LINK}</p>`],
    ['beside a picture', `<p><img alt="" src="data:,">${LINK}</p>`],
    ['in a list', `<ul><li>${LINK}</li></ul>`],
    ['in a text that is being edited', `<div contenteditable><p>${LINK}</p></div>`],
    ['to a place of a page', '<p><a href="#second-opinion">Second opinions</a></p>'],
  ] as const) {
    it(`stays a link ${what}`, async () => {
      const page = await pageWith(body);
      expect(page.querySelector('second-opinion')).to.equal(null);
      expect(page.querySelector('a')!.textContent).to.be.oneOf(['Ask', 'Second opinions']);
    });
  }
});

describe('200 elements added, used and removed', () => {
  /** As single-page sites and infinite scroll do. */
  async function rounds(count: number): Promise<void> {
    const container = await fixture<HTMLElement>('<div></div>');
    for (let round = 0; round < count; round++) {
      container.innerHTML = ELEMENT;
      const widget = container.querySelector('second-opinion')!;
      await widget.updateComplete;
      rootOf(widget).querySelector<HTMLElement>('[part~="button-primary"]')!.click();
      await widget.updateComplete;
      container.replaceChildren();
    }
  }

  it('leave no listener on the window', async () => {
    const open = new Map<string, number>();
    const { addEventListener, removeEventListener } = window;
    const count = (type: string, by: number) => open.set(type, (open.get(type) ?? 0) + by);
    window.addEventListener = function (...args: Parameters<typeof addEventListener>) {
      count(args[0], 1);
      addEventListener.apply(window, args);
    } as typeof addEventListener;
    window.removeEventListener = function (...args: Parameters<typeof removeEventListener>) {
      count(args[0], -1);
      removeEventListener.apply(window, args);
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

  it('leave no node, listener or memory', async () => {
    interface Metrics {
      readonly nodes: number;
      readonly listeners: number;
      readonly heap: number;
      readonly unsupported?: string;
    }
    const measure = () => executeServerCommand<Metrics, undefined>('measure-memory');
    await rounds(20);
    const before = await measure();
    if (before.unsupported) return;
    await rounds(200);
    const after = await measure();
    expect(after.nodes - before.nodes, 'nodes').to.be.at.most(20);
    expect(after.listeners - before.listeners, 'listeners').to.be.at.most(5);
    // Less than a thousandth of what 200 elements take, for Chromium's own bookkeeping.
    expect(after.heap - before.heap, 'bytes').to.be.at.most(400_000);
  });
});

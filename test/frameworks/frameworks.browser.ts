import { expect } from '@open-wc/testing';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByMouse } from '../element/walk.js';
import type { SecondOpinionElement } from '../../src/index.js';

const ANSWERS = {
  safety: 'none-of-these',
  opinions: 'one',
  told: [],
  treatment: [],
  doctor: [],
  timing: 'weeks',
} as const;

/** Opens the demo page of a framework, and the widget in it. */
async function open(framework: string): Promise<{ page: Document; person: WidgetDriver }> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.src = `/demo/frameworks/${framework}/`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  await frame.contentWindow!.customElements.whenDefined('second-opinion');
  const widget = await waitFor<SecondOpinionElement>(page, 'second-opinion');
  return { page, person: await WidgetDriver.attach(widget) };
}

/** A framework renders its page asynchronously, so the page is read in each frame. */
function waitFor<T extends Element>(
  page: Document,
  selector: string,
  isReady: (found: T) => boolean = () => true,
): Promise<T> {
  return new Promise((resolve) => {
    const check = () => {
      const found = page.querySelector<T>(selector);
      if (found && isReady(found)) resolve(found);
      else page.defaultView!.requestAnimationFrame(check);
    };
    check();
  });
}

function press(page: Document, name: string): Promise<void> {
  const buttons = [...page.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === name)!.click();
  return new Promise((resolve) => page.defaultView!.requestAnimationFrame(() => resolve()));
}

describe('a page that is built with', () => {
  afterEach(() => document.querySelector('iframe')!.remove());

  for (const framework of ['react', 'vue', 'angular', 'svelte']) {
    it(`${framework} shows the outcome, and handles the outcome event`, async () => {
      const { page, person } = await open(framework);
      expect(person.heading).to.equal('Should I get a second opinion?');
      expect(person.texts('preset')[0]).to.contain('heart valve');
      expect(person.texts('emergency-line')[0]).to.contain('911');
      await walkByMouse(person, ANSWERS, 'us');
      const output = await waitFor(page, 'output', ({ textContent }) => textContent !== '');
      expect(output.textContent).to.match(/^Outcome of version \d/);
      expect(person.texts('services')[0]).to.contain('From Example Hospital');

      await press(page, 'Numbers for Great Britain');
      await person.widget.updateComplete;
      expect(person.texts('emergency-line')[0]).to.contain('999');
      expect(String(person.widget.headingLevel)).to.equal('2');

      await press(page, 'From the start');
      await person.widget.updateComplete;
      expect(person.heading).to.equal('Should I get a second opinion?');
    });
  }
});

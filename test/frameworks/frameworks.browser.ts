import { expect } from '@open-wc/testing';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByMouse } from '../element/walk.js';
import type { SecondOpinionElement } from '../../src/index.js';

/** Opens the page of a framework, built by it, and gives it with its widget. */
async function opens(framework: string): Promise<{ page: Document; person: WidgetDriver }> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.src = `/demo/frameworks/${framework}/`;
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument!;
  await frame.contentWindow!.customElements.whenDefined('second-opinion');
  const widget = await shown<SecondOpinionElement>(page, 'second-opinion');
  return { page, person: await WidgetDriver.attach(widget) };
}

/** Frameworks draw a page when they are ready to. */
function shown<T extends Element>(
  page: Document,
  selector: string,
  isDrawn: (found: T) => boolean = () => true,
): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const found = page.querySelector<T>(selector);
      if (found && isDrawn(found)) resolve(found);
      else page.defaultView!.requestAnimationFrame(look);
    };
    look();
  });
}

function presses(page: Document, name: string): Promise<void> {
  const buttons = [...page.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === name)!.click();
  return new Promise((resolve) => page.defaultView!.requestAnimationFrame(() => resolve()));
}

describe('in a page that is built with', () => {
  afterEach(() => document.querySelector('iframe')!.remove());

  for (const framework of ['react', 'vue', 'angular', 'svelte']) {
    it(`${framework}, a person gets an outcome, and the page is told that they did`, async () => {
      const { page, person } = await opens(framework);
      expect(person.heading).to.equal('Should I get a second opinion?');
      expect(person.texts('preset')[0]).to.contain('heart valve');
      expect(person.texts('emergency-line')[0]).to.contain('911');
      await walkByMouse(
        person,
        { safety: 'none-of-these', opinions: 'one', signs: [], timing: 'weeks' },
        'us',
      );
      const told = await shown(page, 'output', ({ textContent }) => textContent !== '');
      expect(told.textContent).to.match(/^Outcome of version \d/);
      expect(person.texts('services')[0]).to.contain('From Example Hospital');

      await presses(page, 'Numbers for Great Britain');
      await person.widget.updateComplete;
      expect(person.texts('emergency-line')[0]).to.contain('999');
      expect(person.widget.getAttribute('heading-level')).to.equal('2');

      await presses(page, 'From the start');
      await person.widget.updateComplete;
      expect(person.heading).to.equal('Should I get a second opinion?');
    });
  }
});

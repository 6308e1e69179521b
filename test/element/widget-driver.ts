import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SecondOpinionElement } from '../../src/index.js';
// The file that a publisher loads, not its source.
import '../../dist/second-opinion.js';
import { clickWithMouse, nextPaint } from './mouse.js';
import { rootOf } from './shadow-roots.js';

/** A person at the page: what they see and hear there, and what they do with mouse or keys. */
export class WidgetDriver {
  readonly widget: SecondOpinionElement;

  private constructor(widget: SecondOpinionElement) {
    this.widget = widget;
  }

  static async open(page = '<second-opinion></second-opinion>'): Promise<WidgetDriver> {
    const root = await fixture<HTMLElement>(`<div>${page}</div>`);
    const person = new WidgetDriver(root.querySelector('second-opinion')!);
    await person.widget.updateComplete;
    return person;
  }

  /** In a frame of the page. */
  static async attach(widget: SecondOpinionElement): Promise<WidgetDriver> {
    await widget.updateComplete;
    return new WidgetDriver(widget);
  }

  private get root(): ShadowRoot {
    return rootOf(this.widget);
  }

  all<T extends HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  /** The heading of the screen. */
  get heading(): string {
    return textOf(this.root.querySelector('[part="heading"]'));
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** What stands in the live region. */
  get announced(): string {
    return textOf(this.root.querySelector('[part="progress"]'));
  }

  get error(): string {
    return textOf(this.root.querySelector('[part="error"]'));
  }

  get buttons(): string[] {
    return this.all('button').map(nameOf);
  }

  /** The labels of the options, in order. */
  get options(): string[] {
    return this.all('[part="label"]').map(textOf);
  }

  get chosen(): string[] {
    return this.all('input:checked ~ * [part="label"]').map(textOf);
  }

  /** The text of each element with that part. */
  texts(part: string): string[] {
    return this.all(`[part~="${part}"]`).map(textOf);
  }

  /** Opens all that is folded, and sees all that comes up with it. */
  async expandAll(): Promise<void> {
    const folded = this.all<HTMLDetailsElement>('details:not([open])');
    // A browser tells of it later, and what comes up with it moves what is below.
    const told = folded.map(
      (fold) => new Promise((resolve) => fold.addEventListener('toggle', resolve, { once: true })),
    );
    for (const fold of folded) fold.open = true;
    await Promise.all(told);
    await this.widget.updateComplete;
  }

  /** What opens and folds under that title, once it is open. */
  async unfold(title: string): Promise<HTMLDetailsElement> {
    const disclosure = this.disclosure(title);
    await this.click(disclosure.querySelector('summary')!);
    await this.widget.updateComplete;
    return disclosure;
  }

  /** What opens and folds under that title. */
  disclosure(title: string): HTMLDetailsElement {
    const titles = this.all('summary').filter((summary) => nameOf(summary) === title);
    if (titles.length === 1) return titles[0]!.parentElement as HTMLDetailsElement;
    throw new Error(`${titles.length} of "${title}" among: ${this.texts('summary').join(' | ')}`);
  }

  button(name: string): HTMLElement {
    return theOne(this.all('button'), name);
  }

  option(label: string): HTMLInputElement {
    const words = theOne(this.all('[part="label"]'), label);
    return words.closest('label')!.control as HTMLInputElement;
  }

  async press(name: string): Promise<void> {
    await this.click(this.button(name));
  }

  async choose(label: string): Promise<void> {
    await this.click(theOne(this.all('[part="label"]'), label));
  }

  /** A real click. */
  async click(target: Element): Promise<void> {
    await clickWithMouse(target, () => this.widget.updateComplete);
  }

  /** A click by script, for tests of something else: the mouse takes its time. */
  async clickByScript(target: HTMLElement): Promise<void> {
    target.click();
    await this.widget.updateComplete;
  }

  async type(key: 'Enter' | 'Tab' | ' ' | 'ArrowDown'): Promise<void> {
    // A busy Firefox tells the page of a key after it says that it was pressed: another key pressed
    // meanwhile would go to where the focus was. One that leaves the page is never heard of.
    const heard = this.hearsKey();
    await sendKeys({ press: key });
    await Promise.race([heard, manyPaints()]);
    await this.widget.updateComplete;
  }

  /** The key may be pressed in the page and let go in a frame of it. */
  private hearsKey(): Promise<unknown> {
    const views = [window, this.widget.ownerDocument.defaultView!];
    return new Promise((resolve) => {
      for (const view of views)
        view.addEventListener('keyup', resolve, { capture: true, once: true });
    });
  }

  /** Presses Enter, and sees what it leads to: a busy Firefox moves the focus later. */
  async enter(): Promise<void> {
    const { focused } = this;
    await this.type('Enter');
    while (this.focused === focused) await nextPaint();
  }

  /** Presses Tab until the focus is there; fails when the keyboard does not get there. */
  async tabTo(target: HTMLElement): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      if (this.focused === target) return;
      await this.type('Tab');
    }
    throw new Error(`The keyboard does not reach "${nameOf(target)}".`);
  }
}

async function manyPaints(): Promise<void> {
  for (let paint = 0; paint < 30; paint++) await nextPaint();
}

/**
 * What is read out for a button, or for what folds: its words, without the number that tells it
 * apart, and what it belongs to.
 */
function nameOf(element: Element): string {
  const words = textOf(element).replace(/ \d+$/, '');
  const described = element.getAttribute('aria-describedby');
  if (!described || !element.matches('button, summary')) return words;
  const root = element.getRootNode() as ShadowRoot;
  return `${words}${words.endsWith('?') ? '' : ':'} ${textOf(root.getElementById(described))}`;
}

export function textOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

function theOne<T extends Element>(elements: readonly T[], name: string): T {
  const found = elements.filter((element) => nameOf(element) === name);
  if (found.length === 1) return found[0]!;
  throw new Error(`${found.length} of "${name}" among: ${elements.map(nameOf).join(' | ')}`);
}

import { fixture } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SecondOpinionElement } from '../../src/index.js';
// The file that a publisher loads, not its source.
import '../../dist/second-opinion.js';

/** A person at the page: what they see and hear there, and what they do with mouse or keys. */
export class WidgetDriver {
  readonly widget: SecondOpinionElement;
  /** There is one mouse, whoever holds it. */
  private static lastSpot: Spot = [-1, -1];
  private static lastClick = 0;

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
    return this.widget.shadowRoot!;
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
    return textOf(this.root.querySelector('[role="status"]'));
  }

  get error(): string {
    return textOf(this.root.querySelector('[part="error"]'));
  }

  get buttons(): string[] {
    return this.all('button').map(nameOf);
  }

  /** The labels of the options, in order. */
  get options(): string[] {
    return this.all('label').map(textOf);
  }

  get chosen(): string[] {
    return this.all<HTMLInputElement>('input:checked').map(({ labels }) => textOf(labels![0]!));
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
    return theOne(this.all<HTMLLabelElement>('label'), label).control as HTMLInputElement;
  }

  async press(name: string): Promise<void> {
    await this.click(this.button(name));
  }

  async choose(label: string): Promise<void> {
    await this.click(theOne(this.all('label'), label));
  }

  /** A real click, in the middle of what is clicked, once it is painted where it is. */
  async click(target: Element): Promise<void> {
    target.scrollIntoView({ block: 'center' });
    await nextPaint();
    const position = awayFrom(WidgetDriver.lastSpot, rectOf(target));
    // The widget drops a double click, so a spot that is clicked again is first given time.
    while (isSameSpot(position, WidgetDriver.lastSpot) && WidgetDriver.isWithinDoubleClick())
      await nextPaint();
    WidgetDriver.lastSpot = position;
    await sendMouse({ type: 'click', position });
    await this.widget.updateComplete;
    // Counted from when it was heard: a busy browser delivers a click late.
    WidgetDriver.lastClick = performance.now();
  }

  private static isWithinDoubleClick(): boolean {
    return performance.now() - WidgetDriver.lastClick < 500;
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

type Spot = [number, number];

/** The middle of what is clicked, or, where the last click was there, a spot beside it. */
function awayFrom(last: Spot, { left, top, width, height }: DOMRect): Spot {
  const middle: Spot = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const beside: Spot = [middle[0] - SAME_SPOT, middle[1]];
  return isSameSpot(middle, last) && width > 3 * SAME_SPOT ? beside : middle;
}

/** In pixels: a browser takes two clicks for a double click up to a few pixels apart. */
const SAME_SPOT = 8;

function isSameSpot(one: Spot, other: Spot): boolean {
  return one.every((at, axis) => Math.abs(at - other[axis]!) < SAME_SPOT);
}

/** A mouse aims at what was painted last: a scroll counts for it from the frame after the next. */
async function nextPaint(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

async function manyPaints(): Promise<void> {
  for (let paint = 0; paint < 30; paint++) await nextPaint();
}

/** Where it is in the window: a frame counts from its own corner. */
function rectOf(target: Element): DOMRect {
  const { left, top, width, height } = target.getBoundingClientRect();
  const frame = target.ownerDocument.defaultView!.frameElement;
  if (!frame || frame === window.frameElement) return new DOMRect(left, top, width, height);
  const around = rectOf(frame);
  return new DOMRect(
    around.left + frame.clientLeft + left,
    around.top + frame.clientTop + top,
    width,
    height,
  );
}

/** What is read out for a button, or for what folds: its words, and what it belongs to. */
function nameOf(element: Element): string {
  const words = textOf(element);
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

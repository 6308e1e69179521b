/** What the page of the measurements runs. */
import { rootOf } from '../element/shadow-roots.js';
import { titleOf, visibleText } from './visible-text.js';

export interface Seen {
  readonly height: number;
  readonly text: string;
}

export interface Fold extends Seen {
  readonly title: string;
}

/** Where the mouse presses, in the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What opens and closes on the outcome, but not what does so within it. */
const FOLDS = 'details:not(details details)';
/** Its content is no part of the outcome. */
const ABOUT = '[part~="about"]';

const host = () => document.querySelector('second-opinion') as HTMLElement & Updating;
const all = <T extends HTMLElement>(selector: string) => [
  ...rootOf(host()).querySelectorAll<T>(selector),
];

interface Updating {
  readonly updateComplete: Promise<boolean>;
}

/** The whole card. */
export async function card(): Promise<Seen> {
  await host().updateComplete;
  return seen(host());
}

/**
 * The card with every fold open, and what each of them opens. What stands closed in a fold is open
 * too, but for what is left out.
 */
export async function unfolded(leftOut: string): Promise<{ card: Seen; folds: Fold[] }> {
  const folds = all<HTMLDetailsElement>(FOLDS).filter(
    (fold) => !fold.matches(ABOUT) && !titleOf(fold).startsWith(leftOut),
  );
  const opened = [await setOpen(folds, true)];
  const within = folds.flatMap((fold) => [...fold.querySelectorAll('details')]);
  const counted = within.filter((one) => !titleOf(one).startsWith(leftOut));
  opened.push(await setOpen(counted, true));
  const result = {
    card: seen(host(), leftOut),
    folds: folds.map((fold) => ({
      title: titleOf(fold),
      height: heightOf(fold),
      text: contentOf(fold)
        .map((node) => visibleText(node, leftOut))
        .join(''),
    })),
  };
  await setOpen(opened.flat(), false);
  return result;
}

function contentOf(disclosure: HTMLDetailsElement): Node[] {
  const summary = disclosure.querySelector('summary');
  return [...disclosure.childNodes].filter((node) => node !== summary);
}

/**
 * What a disclosure shows may be rendered when it says that it was opened, a task later.
 *
 * @returns Those that were not so before.
 */
async function setOpen(
  disclosures: readonly HTMLDetailsElement[],
  open: boolean,
): Promise<HTMLDetailsElement[]> {
  const changed = disclosures.filter((one) => one.open !== open);
  const toggled = changed.map(
    (one) => new Promise((resolve) => one.addEventListener('toggle', resolve, { once: true })),
  );
  for (const one of changed) one.open = open;
  await Promise.all(toggled);
  await host().updateComplete;
  return changed;
}

function seen(element: HTMLElement, leftOut?: string): Seen {
  return { height: heightOf(element), text: visibleText(element, leftOut) };
}

function heightOf(element: HTMLElement): number {
  return Math.ceil(element.getBoundingClientRect().height);
}

/** The middle of what is pressed, scrolled into view, once it is painted there. */
export async function spotOf(selector: string, index: number): Promise<Spot> {
  const found = all<HTMLInputElement>(selector);
  const element = found[index];
  if (!element) throw new Error(`There are ${found.length} of ${selector}, and no number ${index}`);
  const target = element.labels?.[0] ?? element;
  const before = scrollY;
  target.scrollIntoView({ block: 'nearest' });
  if (scrollY !== before) await twoFrames();
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

async function twoFrames(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

export const heading = () => all('[part~="heading"]')[0]!;

/** What tells a screen from the one before it. */
export async function screen(): Promise<{ heading: string; checked: boolean[] }> {
  await host().updateComplete;
  return {
    heading: heading().textContent,
    checked: all<HTMLInputElement>('.option > input').map(({ checked }) => checked),
  };
}

/** The page of all screens of the widget, each as a person comes to it. */
import { render } from 'lit/html.js';
import type { SecondOpinionElement } from '../../src/index.js';
import { addressOf, lookOf, renderControls, type Look } from './look.js';
import { openRoots } from './open-roots.js';
import { renderGroups, renderLinks } from './render.js';
import { SCREEN_GROUPS, type WidgetScreen } from './screen-list.js';
import { walkTo } from './walk.js';

const get = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;

const theme = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
let look = lookOf(new URLSearchParams(location.search));
/** The screens that have been come to. */
const ready = new Set<WidgetScreen>();

function update(): void {
  render(renderControls(look, change), get('#controls'));
  render(renderGroups(look, ready), get('#groups'));
  for (const part of partsWithOwnDirection()) part.dir = look.direction;
}

/** All that stands is shown in another look: no screen is left. */
function change(next: Look): void {
  look = next;
  history.replaceState(null, '', addressOf(look));
  update();
  updateStyles();
}

/** Of their language. */
function partsWithOwnDirection(): HTMLElement[] {
  const cards = [...document.querySelectorAll('second-opinion')].map(({ shadowRoot }) =>
    shadowRoot!.querySelector<HTMLElement>('[part=card]'),
  );
  const { contentDocument } = get<HTMLIFrameElement>('iframe');
  return [...cards, contentDocument!.documentElement].filter((part) => part !== null);
}

function updateStyles(): void {
  const { style } = document.documentElement;
  style.colorScheme = look.scheme;
  style.setProperty('--width', `${look.width}px`);
  // Laid out at the chosen width, then scaled down to fit into the window.
  const room = get('.screens').clientWidth;
  style.setProperty('--zoom', String(Math.min(1, room / Number(look.width))));
  theme.href = `themes/${look.theme}.css`;
  if (look.theme) document.head.append(theme);
  else theme.remove();
}

/** Its width changes with the look, and its words with the language. */
function followHeight(frame: HTMLIFrameElement): void {
  frame.addEventListener('load', () => {
    const { documentElement } = frame.contentDocument!;
    const fit = () => (frame.style.blockSize = `${documentElement.offsetHeight}px`);
    new ResizeObserver(fit).observe(documentElement);
    documentElement.dir = look.direction;
  });
}

/** One after the other while nothing else is to be done, so that the page answers at once. */
async function walkToAll(): Promise<void> {
  const widgets = document.querySelectorAll<SecondOpinionElement>('second-opinion');
  const screens = SCREEN_GROUPS.flatMap((group) => group.screens);
  for (const [index, screen] of screens.entries()) {
    await new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));
    await walkTo(widgets[index]!, screen);
    ready.add(screen);
    update();
  }
  get('[role=status]').textContent = `All ${screens.length} screens are here.`;
}

openRoots();
render(renderLinks(), get('#links'));
// They come up filled, so that nothing moves.
for (const part of document.querySelectorAll<HTMLElement>('main > [hidden]')) part.hidden = false;
update();
updateStyles();
followHeight(get('iframe'));
window.addEventListener('resize', updateStyles);
// A widget forgets all answers when its page is left.
window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
void walkToAll();

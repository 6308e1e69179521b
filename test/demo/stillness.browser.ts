import { expect, fixture } from '@open-wc/testing';
import { DEFAULTS, type BuilderSettings } from '../../demo/builder/settings.js';
import { pieces, STYLES_PLACE, type System } from '../../demo/builder/snippets.js';
import { KEEP_SHADOW_ROOTS, rootOf } from '../element/shadow-roots.js';
import { watchLayoutShift } from '../hosts/watch-layout-shift.js';

const WIDTHS = [320, 390, 700, 1200];
/** The most that is kept in vain, in em: fonts differ in width. */
const MOST_IN_VAIN = 7;

const SCREEN: Partial<BuilderSettings> = {
  topic: 'no-cause-found',
  country: 'intl',
  publisher: 'Example Hospital',
  publisherInterest: 'offers-second-opinions',
  services: [{ words: 'Ask our team.', link: 'https://hospital.example/ask' }],
  notice: { words: 'Interpreters are free: call 555-0100, at any time of the day.', link: '' },
};
const CHOSEN: Readonly<Record<string, Partial<BuilderSettings>>> = {
  'in English, with all that can be chosen': { ...SCREEN, language: 'en' },
  'in Spanish, with all that can be chosen': { ...SCREEN, language: 'es' },
};
/** Those of WordPress run on its server. */
const SYSTEMS: readonly System[] = ['page', 'div', 'markdown', 'link', 'drupal', 'aem', 'frame'];
/** What the other systems give differs from one of these only in what stands around it. */
const KINDS: readonly System[] = ['page', 'div', 'link', 'frame'];

interface Around {
  /** Of the page itself. */
  readonly css?: string;
  readonly hasRoomRule?: boolean;
}

const paint = () => new Promise(requestAnimationFrame);

interface Page {
  readonly frame: HTMLIFrameElement;
  readonly below: () => number;
  readonly scripts: readonly string[];
  readonly shift: () => number;
}

/** What a system makes of its snippet: the page as it is before any script has come. */
function markupOf(code: string): string {
  const markup = code.replaceAll('\\${', '${').replace(/^\{[{%].*[%}]\}$/gm, '');
  return markup.startsWith('<a ') ? `<p>${markup}</p>` : markup;
}

/** Painted without its scripts, which come later. */
async function open(
  system: System,
  settings: BuilderSettings,
  width: number,
  { css = '', hasRoomRule = true }: Around,
): Promise<Page> {
  const all = pieces(system, settings);
  const rules = all.filter(({ where }) => where === STYLES_PLACE).map(({ code }) => code);
  const styles = [css, ...(hasRoomRule ? rules : [])].join('');
  const isScript = (code: string) => code.startsWith('<script');
  const markup = all.filter(({ code, where }) => !isScript(code) && where !== STYLES_PLACE);
  // A frame without its page yet is a frame whose script is late.
  const body = markupOf(markup.at(-1)!.code).replace(' src=', ' data-src=');
  const frame = document.createElement('iframe');
  frame.style.cssText = `position: absolute; inset: 0; width: ${width}px; height: 900px; border: 0`;
  frame.srcdoc = `<!doctype html><html lang="en"><head>${KEEP_SHADOW_ROOTS}
    <style>body { font: 1rem/1.5 sans-serif } ${styles}</style></head>
    <body><main><p>Above it.</p>${body}<p class="below">Below it.</p></main></body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  (await fixture<HTMLElement>('<div></div>')).append(frame);
  await loaded;
  return watched(frame, system === 'drupal' ? [] : all.map(({ code }) => code).filter(isScript));
}

function watched(frame: HTMLIFrameElement, scripts: readonly string[]): Page {
  const window = frame.contentWindow as Window & typeof globalThis;
  const shift = watchLayoutShift(window);
  const below = frame.contentDocument!.querySelector('.below')!;
  return { frame, scripts, shift, below: () => below.getBoundingClientRect().top };
}

/** @returns The height that nothing fills, in em. */
async function runScripts({ frame, scripts }: Page): Promise<number> {
  const page = frame.contentDocument!;
  const inner = page.querySelector('iframe');
  const asked = inner && heightAskedBy(page.defaultView!);
  for (const code of scripts.length ? scripts : ['<script src="/dist/second-opinion.js">']) {
    const script = page.createElement('script');
    script.src = /src="([^"]*)"/.exec(code)![1]!;
    const ran = new Promise((resolve) => script.addEventListener('load', resolve));
    page.head.append(script);
    await ran;
  }
  if (inner) {
    inner.src = inner.dataset['src']!;
    return (inner.offsetHeight - (await asked!)) / 16;
  }
  const widget = page.querySelector('second-opinion')!;
  await widget.updateComplete;
  const card = rootOf(widget).querySelector<HTMLElement>('[part=card]')!;
  const own = card.style.minBlockSize;
  card.style.minBlockSize = '';
  const needed = card.offsetHeight;
  card.style.minBlockSize = own;
  const holder = widget.closest<HTMLElement>('[data-second-opinion], p') ?? widget;
  return (holder.offsetHeight - needed) / 16;
}

function heightAskedBy(window: Window): Promise<number> {
  return new Promise((resolve) => {
    window.addEventListener('message', ({ data }: MessageEvent) => {
      const { secondOpinion } = data as { secondOpinion?: { height?: number } };
      if (secondOpinion?.height) resolve(secondOpinion.height);
    });
  });
}

async function expectStill(system: System, change: Partial<BuilderSettings>, around: Around = {}) {
  const settings = { ...DEFAULTS, ...change };
  const pages = await Promise.all(WIDTHS.map((width) => open(system, settings, width, around)));
  await paint();
  await paint();
  const before = pages.map(({ below }) => below());
  const inVain = await Promise.all(pages.map(runScripts));
  await paint();
  await paint();
  pages.forEach(({ below, shift }, at) => {
    const where = `at ${WIDTHS[at]} pixels`;
    expect(below(), where).to.be.closeTo(before[at]!, 0.5);
    expect(shift(), where).to.be.below(0.005);
    expect(inVain[at], where).to.be.within(0, MOST_IN_VAIN);
  });
}

describe('a snippet of the builder moves nothing when its script comes', () => {
  for (const system of SYSTEMS) it(system, () => expectStill(system, {}));

  for (const system of KINDS) {
    for (const [name, change] of Object.entries(CHOSEN)) {
      it(`${system}, ${name}`, () => expectStill(system, change));
    }
  }

  for (const system of ['page', 'div'] as const) {
    it(`${system}, without its CSS`, () =>
      expectStill(system, { language: 'en' }, { hasRoomRule: false }));

    it(`${system}, in a narrow column of a wide window`, () =>
      expectStill(system, {}, { css: 'main { max-width: 320px }' }));
  }
});

import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { KEEP_SHADOW_ROOTS, rootOf } from '../element/shadow-roots.js';
import { watchLayoutShift } from './watch-layout-shift.js';

const SCRIPT = new URL('../../dist/second-opinion.js', import.meta.url).pathname;
const editionOf = async (name: string) =>
  (await fetch(new URL(`../../dist/static/en-us.${name}.html`, import.meta.url))).text();
const EDITIONS = {
  whole: await editionOf('fragment'),
  short: await editionOf('short.fragment'),
};
const WIDTHS = [280, 320, 390, 700, 1200];
/** The rule that the documents tell a page to set. */
const EMBEDDING = await (await fetch(new URL('../../docs/embedding.md', import.meta.url))).text();
const [RULES] = /(?<=```css\n)second-opinion:not\(:defined\)[^`]*/.exec(EMBEDDING)!;
const RESERVED = `<style>${RULES}</style>`;
/** All that the introduction can show. */
const ATTRIBUTES = `topic="cancer" publisher="Example Hospital" share="outcome"
  publisher-interest="offers-second-opinions"`;
const PAGE_STYLES = {
  'no style': '',
  'a reset, with the height reserved': `<style>* { margin: 0; padding: 0 }</style>${RESERVED}`,
  'a news site': `<style>body { font: 19px/1.6 Georgia, serif } h2, h3, p { margin: 0 0 1.2em }
    details { border-top: 1px solid; padding: 0.5em 0 } summary > * { display: inline }</style>`,
};

const paint = () => new Promise(requestAnimationFrame);

interface ScriptLoad {
  readonly page: Document;
  /** How far what is seen below moved, in pixels, and the layout shift that the engine reports. */
  readonly moved: number;
  readonly shift: number;
}

const elementWith = (inside: string, attributes = '') =>
  `<second-opinion ${attributes}>${inside}</second-opinion><p class="below">Below it.</p>`;

/** One below the other, and side by side. */
const SEVERAL = `${elementWith('')}${elementWith('<p>Without a script.</p>')}
  <div style="display: flex"><div>${elementWith('')}</div><div>${elementWith('')}</div></div>
  ${elementWith('')}`;

/** Paints a page, then loads the script into it. */
async function loadScript(
  width: number,
  head: string,
  body: string,
  isInView = true,
): Promise<ScriptLoad> {
  const holder = await fixture<HTMLElement>('<div></div>');
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  frame.srcdoc = `<!doctype html><html lang="en"><head>${KEEP_SHADOW_ROOTS}${head}</head><body><h1>News</h1>
    <p>Above it. <button autofocus>Menu</button></p>
    ${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  holder.append(frame);
  await loaded;
  // WebKit runs no animation frames in a page that is out of view.
  if (isInView) frame.scrollIntoView();
  else holder.style.paddingBlockStart = '5000px';
  const page = frame.contentDocument!;
  const window = frame.contentWindow as Window & typeof globalThis;
  const shift = watchLayoutShift(window);
  await paint();
  const tops = () =>
    [...page.querySelectorAll('.below')].map((below) =>
      Math.min(below.getBoundingClientRect().top, window.innerHeight),
    );
  const before = tops();
  const focused = page.activeElement;
  const script = page.createElement('script');
  script.src = SCRIPT;
  const ran = new Promise((resolve) => script.addEventListener('load', resolve));
  page.head.append(script);
  await ran;
  await page.querySelector('second-opinion')!.updateComplete;
  await paint();
  await paint();
  expect([window.scrollX, window.scrollY], 'scrolled').to.deep.equal([0, 0]);
  expect(page.activeElement, 'the focus').to.equal(focused);
  const card = rootOf(page.querySelector('second-opinion')!).firstElementChild as HTMLElement;
  while (!isInView && !card.style.minBlockSize) await paint();
  const moved = Math.max(...tops().map((top, at) => Math.abs(top - before[at]!)));
  await executeServerCommand('add-page-effects', {
    'pixels moved': Array(Math.round(moved)).fill(1),
  });
  return { page, moved, shift: shift() };
}

describe('when the script loads, nothing around the element moves', () => {
  for (const width of WIDTHS) {
    for (const [name, style] of Object.entries(PAGE_STYLES)) {
      for (const [length, inside] of Object.entries(EDITIONS)) {
        // The whole one fills the window at each width.
        if (length === 'whole' && width !== 320 && width !== 1200) continue;
        it(`at ${width} pixels, with the ${length} edition inside, on a page of ${name}`, async () => {
          const { page, moved, shift } = await loadScript(width, style, elementWith(inside));
          expect(moved).to.be.below(1);
          expect(shift).to.equal(0);
          if (length === 'whole') return;
          expect(page.querySelector('second-opinion')!.offsetHeight).to.be.below(48 * 16);
        });
      }
    }

    it(`at ${width} pixels, with nothing inside and the height reserved`, async () => {
      const { moved, shift } = await loadScript(width, RESERVED, elementWith('', ATTRIBUTES));
      expect(moved).to.be.below(1);
      expect(shift).to.equal(0);
    });
  }

  it('on a page with the CSS property zoom', async () => {
    const style = '<style>body { zoom: 0.6 }</style>';
    const { moved } = await loadScript(700, style, elementWith('<p>Line.</p>'.repeat(20)));
    expect(moved).to.be.below(1);
  });

  it('in a page that is out of view', async () => {
    const { moved } = await loadScript(320, '', elementWith('<p>Line.</p>'.repeat(60)), false);
    expect(moved).to.be.below(1);
  });

  it('with several elements on a page, the height of each reserved', async () => {
    const { moved, shift } = await loadScript(1200, RESERVED, SEVERAL);
    expect(moved).to.be.below(1);
    expect(shift).to.equal(0);
  });
});

describe('the content of the element', () => {
  it('is visible until the element is defined, and never after', async () => {
    const holder = await fixture<HTMLElement>('<div></div>');
    const frame = document.createElement('iframe');
    frame.srcdoc = `${KEEP_SHADOW_ROOTS}<second-opinion><p>Without a script.</p></second-opinion>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    holder.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const inside = page.querySelector('p')!;
    expect(inside.getClientRects()).to.have.length(1);
    const script = page.createElement('script');
    script.src = SCRIPT;
    const ran = new Promise((resolve) => script.addEventListener('load', resolve));
    page.head.append(script);
    await ran;
    const widget = page.querySelector('second-opinion')!;
    await widget.updateComplete;
    expect(inside.getClientRects()).to.have.length(0);
    expect(rootOf(widget).textContent).to.contain('Should I get a second opinion?');
  });

  it('releases its height once the person acts, or the width changes', async () => {
    for (const act of ['start', 'resize']) {
      const { page } = await loadScript(320, '', elementWith('<p>Line.</p>'.repeat(60)));
      const root = rootOf(page.querySelector('second-opinion')!);
      const card = root.querySelector<HTMLElement>('[part="card"]')!;
      const before = card.offsetHeight;
      if (act === 'start') card.querySelector<HTMLElement>('[part~="button-primary"]')!.click();
      else page.defaultView!.frameElement!.setAttribute('width', '500');
      while (card.offsetHeight > before - 100) await paint();
      expect(card.style.minBlockSize).to.equal('');
    }
  });
});

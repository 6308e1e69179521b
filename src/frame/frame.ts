/**
 * The script of `frame.html`, for sites that allow nothing but frames: the element, with settings
 * from the frame's address, and messages to the page around it.
 *
 * @packageDocumentation
 */
import '../second-opinion.js';
import type { SecondOpinionElement } from '../element/second-opinion-element.js';
import { textFor } from '../text/text-for.js';
import { readFrameSettings } from './frame-settings.js';
import { PASSED_ON, type AmpMessage, type FrameMessage } from './messages.js';

/** The frame scrolls by itself where nobody gives it the height that it needs. */
const STYLE = 'html { overflow: auto } body { margin: 0; background: transparent }';

function start(): void {
  const settings = readFrameSettings(location.search, (message) => console.warn(message));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${STYLE} :root { color-scheme: ${settings.colorScheme} }`);
  document.adoptedStyleSheets = [sheet];
  const widget = document.createElement('second-opinion');
  for (const [name, value] of settings.attributes) widget.setAttribute(name, value);
  document.body.replaceChildren(widget);
  const { language, introduction } = textFor(settings.attributes.get('lang') ?? '');
  document.documentElement.lang = language;
  document.title = introduction.title;
  if (parent !== window) tellParent(widget, settings.instance);
}

/** Anyone may have put the frame into a page: what is told is no secret. */
function tellParent(widget: SecondOpinionElement, instance: string): void {
  const tell = (message: Omit<FrameMessage['secondOpinion'], 'instance'>) => {
    const all: FrameMessage = { secondOpinion: { instance, ...message } };
    parent.postMessage(all, '*');
  };
  let told = 0;
  const tellHeight = () => {
    const { width, height: exact } = widget.getBoundingClientRect();
    const height = Math.ceil(exact);
    // Before the page around it gave the frame its width, a letter stands on each line.
    if (height === told || !height || !width) return;
    told = height;
    tell({ height });
    const message: AmpMessage = { sentinel: 'amp', type: 'embed-size', height };
    parent.postMessage(message, '*');
  };
  // A frame out of view is not painted, and observes nothing, in Chromium.
  void widget.updateComplete.then(tellHeight);
  if (typeof ResizeObserver === 'function') new ResizeObserver(tellHeight).observe(widget);
  else tellHeightWithoutObserver(widget, tellHeight);
  for (const event of PASSED_ON) {
    widget.addEventListener(event, ({ detail }) => tell({ event, detail: detail as unknown }));
  }
  widget.renderRoot.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches('[part=heading]')) return;
    tell({ turnedTo: Math.floor(target.getBoundingClientRect().top + scrollY) });
  });
}

/** All that changes the height, but for what the page's own styles do. */
function tellHeightWithoutObserver(widget: SecondOpinionElement, tellHeight: () => void): void {
  const soon = () => requestAnimationFrame(tellHeight);
  soon();
  window.addEventListener('resize', soon);
  for (const type of ['click', 'keydown', 'toggle']) {
    widget.renderRoot.addEventListener(type, soon, true);
  }
}

// Where the tag could not be defined, the console has said why, and the static edition stays.
if (customElements.get('second-opinion')) start();

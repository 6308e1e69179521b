/**
 * The script of `frame.html`, for sites that allow only frames: takes the element's settings from
 * the frame's address and posts messages to the embedding page.
 *
 * @packageDocumentation
 */
import '../second-opinion.js';
import type { SecondOpinionElement } from '../element/second-opinion-element.js';
import { textFor } from '../text/text-for.js';
import { readFrameSettings } from './frame-settings.js';
import { FORWARDED_EVENTS, type AmpMessage, type FrameMessage } from './messages.js';

/** Scrolls where the embedding page does not set the height that the frame asks for. */
const STYLE =
  'html { overflow: auto } ' +
  'body { margin: 0; background: transparent; font-family: system-ui, sans-serif }';

/** What gets the focus on another screen, or in a section that a step opens. */
const TURNED_TO = '[part=heading], [part~=fold] > summary';

function start(): void {
  const settings = readFrameSettings(location.search, (message) => console.warn(message));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${STYLE} :root { color-scheme: ${settings.colorScheme} }`);
  document.adoptedStyleSheets = [sheet];
  const widget = document.createElement('second-opinion');
  for (const [name, value] of settings.attributes) widget.setAttribute(name, value);
  const main = document.createElement('main');
  main.append(widget);
  document.body.replaceChildren(main);
  const { language, introduction } = textFor(settings.attributes.get('lang') ?? '');
  document.documentElement.lang = language;
  document.title = introduction.title;
  if (parent !== window) reportToParent(widget, settings.instance);
}

/** Any site can embed the frame, so a message holds nothing secret. */
function reportToParent(widget: SecondOpinionElement, instance: string): void {
  const post = (message: Omit<FrameMessage['secondOpinion'], 'instance'>) => {
    const all: FrameMessage = { secondOpinion: { instance, ...message } };
    parent.postMessage(all, '*');
  };
  let lastHeight = 0;
  const postHeight = () => {
    const { width, height: exact } = widget.getBoundingClientRect();
    const height = Math.ceil(exact);
    // Without a width yet, the text wraps at every letter and is far too high.
    if (height === lastHeight || !height || !width) return;
    lastHeight = height;
    post({ height });
    const message: AmpMessage = { sentinel: 'amp', type: 'embed-size', height };
    parent.postMessage(message, '*');
  };
  // Chromium runs no ResizeObserver in a frame that is out of view.
  void widget.updateComplete.then(postHeight);
  if (typeof ResizeObserver === 'function') new ResizeObserver(postHeight).observe(widget);
  else watchHeightWithoutObserver(widget, postHeight);
  for (const event of FORWARDED_EVENTS) {
    widget.addEventListener(event, ({ detail }) => post({ event, detail: detail as unknown }));
  }
  widget.renderRoot.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || !target.matches(TURNED_TO)) return;
    post({ turnedTo: Math.floor(target.getBoundingClientRect().top + scrollY) });
  });
}

/** Covers what a person does and a new width, which is all that changes the height. */
function watchHeightWithoutObserver(widget: SecondOpinionElement, postHeight: () => void): void {
  const postSoon = () => requestAnimationFrame(postHeight);
  postSoon();
  window.addEventListener('resize', postSoon);
  for (const type of ['click', 'keydown', 'toggle']) {
    widget.renderRoot.addEventListener(type, postSoon, true);
  }
}

// Where the tag could not be defined, the console has said why, and the static edition stays.
if (customElements.get('second-opinion')) start();

/**
 * For pages around frames, as `frame-parent.js`: gives each `<iframe data-second-opinion-frame>`
 * the height that it asks for, brings a new screen into view, and fires the element's events on the
 * frame. A frame works without it, too: it scrolls by itself.
 *
 * @packageDocumentation
 */
import { PASSED_ON, type FrameMessage } from './messages.js';

const FRAMES = 'iframe[data-second-opinion-frame]';
const MOST_HEIGHT = 20_000;

/** Scripts that run twice share what the page's document remembers. */
const LISTENING = 'data-second-opinion-frames';

function listen({ data, source, origin }: MessageEvent<Partial<FrameMessage> | null>): void {
  const message = typeof data === 'object' ? data?.secondOpinion : undefined;
  if (!message) return;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame?.src || origin !== originOf(frame) || message.instance !== instanceOf(frame)) return;
  const { height, turnedTo, event, detail } = message;
  if (isWithin(height, 1)) {
    frame.style.height = `${height + frame.offsetHeight - frame.clientHeight}px`;
  }
  if (isWithin(turnedTo, 0)) bringIntoView(frame, turnedTo);
  if (event && PASSED_ON.includes(event)) {
    frame.dispatchEvent(new CustomEvent(event, { bubbles: true, detail }));
  }
}

/** Where the frame's messages come from, if they are its own. */
function originOf(frame: HTMLIFrameElement): string {
  const isStranger = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isStranger ? 'null' : new URL(frame.src).origin;
}

function instanceOf({ src }: HTMLIFrameElement): string {
  return new URL(src).searchParams.get('instance') ?? '';
}

function isWithin(value: unknown, least: number): value is number {
  return typeof value === 'number' && value >= least && value <= MOST_HEIGHT;
}

/** Only upwards: a heading further down is where the person already looks. */
function bringIntoView(frame: HTMLIFrameElement, place: number): void {
  const top = frame.getBoundingClientRect().top + place;
  if (top < 0) window.scrollBy({ top });
}

if (!document.documentElement.hasAttribute(LISTENING)) {
  document.documentElement.setAttribute(LISTENING, '');
  window.addEventListener('message', listen);
}

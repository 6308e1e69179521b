/**
 * The script `frame-parent.js` for the embedding page: gives each
 * `<iframe data-second-opinion-frame>` the height that it asks for, scrolls into view what the
 * person opens, and fires the element's events on the iframe. Until the person acts, a frame is
 * never made lower than the page made it, so that nothing around it moves. Without this script the
 * frame works too, with a scroll bar.
 *
 * @packageDocumentation
 */
import { FORWARDED_EVENTS, type FrameMessage } from './messages.js';

const FRAMES = 'iframe[data-second-opinion-frame]';
/** In pixels. All of an outcome, unfolded at 280 pixels and 400% text, takes some 450,000. */
const MAX_HEIGHT = 1_000_000;
/** In pixels: a line that begins lower than that is not seen. */
const LINE_HEIGHT = 44;

/** On the document, so that a script that runs twice listens once. */
const LISTENING_ATTRIBUTE = 'data-second-opinion-frames';

/** Frames in which the person has pressed something. */
const inUse = new WeakSet<HTMLIFrameElement>();

function listen({ data, source, origin }: MessageEvent<Partial<FrameMessage> | null>): void {
  const message = typeof data === 'object' ? data?.secondOpinion : undefined;
  if (!message) return;
  const frame = [...document.querySelectorAll<HTMLIFrameElement>(FRAMES)].find(
    ({ contentWindow }) => contentWindow === source,
  );
  if (!frame?.src || origin !== originOf(frame) || message.instance !== instanceOf(frame)) return;
  const { height, turnedTo, event, detail } = message;
  if (event || turnedTo !== undefined) inUse.add(frame);
  if (isPixels(height) && height > 0) {
    const borders = frame.offsetHeight - frame.clientHeight;
    const needed = Math.min(height, MAX_HEIGHT) + borders;
    if (inUse.has(frame) || needed > frame.offsetHeight) frame.style.height = `${needed}px`;
  }
  if (isPixels(turnedTo)) scrollIntoView(frame, turnedTo);
  if (event && FORWARDED_EVENTS.includes(event)) {
    frame.dispatchEvent(new CustomEvent(event, { bubbles: true, detail }));
  }
}

/** The origin that messages of the frame must have. */
function originOf(frame: HTMLIFrameElement): string {
  const { origin, protocol } = new URL(frame.src);
  const isSandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isSandboxed || protocol === 'file:' ? 'null' : origin;
}

function instanceOf({ src }: HTMLIFrameElement): string {
  return new URL(src).searchParams.get('instance') ?? '';
}

function isPixels(value: unknown): value is number {
  return Number.isFinite(value) && (value as number) >= 0;
}

/** In WebKit, a frame of another origin does not scroll the page around it. */
function scrollIntoView(frame: HTMLIFrameElement, topInFrame: number): void {
  const top = frame.getBoundingClientRect().top + topInFrame;
  if (top < 0 || top > innerHeight - LINE_HEIGHT) window.scrollBy({ top });
}

if (!document.documentElement.hasAttribute(LISTENING_ATTRIBUTE)) {
  document.documentElement.setAttribute(LISTENING_ATTRIBUTE, '');
  window.addEventListener('message', listen);
}

import { sendMouse } from '@web/test-runner-commands';

type Spot = [number, number];

/** There is one mouse, whoever holds it. */
let lastSpot: Spot = [-1, -1];
let lastClick = 0;

/**
 * A real click, in the middle of what is clicked, once it is painted where it is.
 *
 * @param handled Resolves once the page has done what the click asks for.
 */
export async function clickWithMouse(
  target: Element,
  handled: () => Promise<unknown>,
): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  await nextPaint();
  const position = awayFrom(lastSpot, rectOf(target));
  // The widget drops a double click, so a spot that is clicked again is first given time.
  while (isSameSpot(position, lastSpot) && performance.now() - lastClick < DOUBLE_CLICK_MS)
    await nextPaint();
  lastSpot = position;
  await sendMouse({ type: 'click', position });
  await handled();
  // Counted from when it was heard: a busy browser delivers a click late.
  lastClick = performance.now();
}

const DOUBLE_CLICK_MS = 500;

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
export async function nextPaint(): Promise<void> {
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
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

import { fixture } from '@open-wc/testing';
import { addressOf, type Condition } from './conditions/conditions.mjs';

/** The page of a condition as it is served, in a frame. */
export async function openPage(condition: Condition): Promise<Window & typeof globalThis> {
  const holder = await fixture<HTMLElement>('<div></div>');
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '560';
  frame.src = addressOf(condition);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  holder.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

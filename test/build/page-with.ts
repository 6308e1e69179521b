import { fixture } from '@open-wc/testing';
import { KEEP_SHADOW_ROOTS } from '../element/shadow-roots.js';

/** A page of its own, as a publisher writes it. */
export async function pageWith(head: string, body = '<second-opinion></second-opinion>') {
  const frame = document.createElement('iframe');
  const page = `<!doctype html><html lang="en"><head>${KEEP_SHADOW_ROOTS}${head}</head><body>${body}</body></html>`;
  frame.srcdoc = page;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const holder = await fixture<HTMLElement>('<div></div>');
  holder.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

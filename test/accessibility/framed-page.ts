import type { SecondOpinionElement } from '../../src/index.js';
import { KEEP_SHADOW_ROOTS } from '../element/shadow-roots.js';
import { WidgetDriver } from '../element/widget-driver.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A page of its own, in a window of that size. */
export async function openFramedPage(body: string, { width, height }: Size): Promise<WidgetDriver> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  frame.style.border = '0';
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${KEEP_SHADOW_ROOTS}
    <style>body { margin: 0; font: 16px/1.5 Arial, Liberation Sans, sans-serif }</style>
    <script src="/dist/second-opinion.js"></script><body>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const widget = frame.contentDocument!.querySelector<SecondOpinionElement>('second-opinion')!;
  return WidgetDriver.attach(widget);
}

export function closeFramedPages(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}

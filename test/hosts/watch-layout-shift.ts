/**
 * Adds up the layout shift that the engine reports of a page from now on.
 *
 * @returns The sum so far; 0 where the engine reports none.
 */
export function watchLayoutShift(window: Window & typeof globalThis): () => number {
  let shift = 0;
  if (window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new window.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift' });
  }
  return () => shift;
}

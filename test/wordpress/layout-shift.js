/** The first script of a page: sums up what moved while it came up, as the engine measures it. */
(() => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) sum += value;
  }).observe({ type: 'layout-shift', buffered: true });
  Object.defineProperty(window, 'layoutShift', { get: () => sum });
})();

/**
 * Loaded before the script of the widget, so that `window.pageRecord` holds every error, scroll and
 * stored value that the script causes.
 */
(() => {
  const pageRecord = {
    errors: [],
    warnings: [],
    violations: [],
    stored: [],
    addresses: [],
    scrolls: 0,
    shifts: [],
    /** The globals before the script ran. */
    names: Object.getOwnPropertyNames(window),
    cookie: document.cookie,
    entries: history.length,
  };
  window.pageRecord = pageRecord;
  for (const kind of ['warn', 'error']) {
    const original = console[kind];
    console[kind] = (...args) => {
      pageRecord.warnings.push(args.map(String).join(' '));
      original.apply(console, args);
    };
  }
  addEventListener('error', ({ message }) => message && pageRecord.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => pageRecord.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    pageRecord.violations.push(`${violatedDirective} ${blockedURI}`),
  );
  addEventListener('scroll', () => pageRecord.scrolls++);
  const spy = (owner, name, list) => {
    const method = owner?.[name];
    if (!method) return;
    owner[name] = function (...args) {
      pageRecord[list].push([name, ...args].map(String).join(' '));
      return method.apply(this, args);
    };
  };
  spy(Storage.prototype, 'setItem', 'stored');
  spy(window.IDBFactory?.prototype, 'open', 'stored');
  spy(window.CacheStorage?.prototype, 'open', 'stored');
  spy(History.prototype, 'pushState', 'addresses');
  spy(History.prototype, 'replaceState', 'addresses');
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) {
        if (!hadRecentInput) pageRecord.shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
})();

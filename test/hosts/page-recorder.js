/**
 * Stands in a host's page before the script, and writes down what happens to the page: the tests
 * read `window.witness`.
 */
(() => {
  const witness = {
    errors: [],
    warnings: [],
    violations: [],
    stored: [],
    addresses: [],
    scrolls: 0,
    shifts: [],
    /** Names of the page before the script came. */
    names: Object.getOwnPropertyNames(window),
    cookie: document.cookie,
    entries: history.length,
  };
  window.witness = witness;
  for (const kind of ['warn', 'error']) {
    const say = console[kind];
    console[kind] = (...words) => {
      witness.warnings.push(words.map(String).join(' '));
      say.apply(console, words);
    };
  }
  addEventListener('error', ({ message }) => message && witness.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => witness.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    witness.violations.push(`${violatedDirective} ${blockedURI}`),
  );
  addEventListener('scroll', () => witness.scrolls++);
  const spy = (owner, name, list) => {
    const method = owner?.[name];
    if (!method) return;
    owner[name] = function (...words) {
      witness[list].push([name, ...words].map(String).join(' '));
      return method.apply(this, words);
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
        if (!hadRecentInput) witness.shifts.push(value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }
})();

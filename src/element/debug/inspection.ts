import type { LitElement } from 'lit';
import type { Warn } from '../settings.js';
import { contrastWarnings } from './contrast.js';
import { hostStyleWarnings } from './host-styles.js';
import { policyWarnings, settingWarnings } from './page.js';

/** Elements that are inspected again whenever their size changes. */
const observed = new WeakSet<Element>();

/**
 * Warns in the console of what the page does to the element, where `debug` is set. Called after
 * each update.
 *
 * @param names The element's attributes.
 */
export function inspect(
  host: LitElement & { readonly debug: boolean },
  names: readonly string[],
  warn: Warn,
): void {
  if (!observed.has(host)) {
    observed.add(host);
    // A page may show the element late, or narrow it.
    new ResizeObserver(() => inspect(host, names, warn)).observe(host);
    document.addEventListener('securitypolicyviolation', (event) => {
      if (isAbout(event, host)) {
        warn(`the page's policy "${event.effectiveDirective}" blocks ${event.blockedURI}.`);
      }
    });
  }
  if (!host.debug || !host.isConnected) return;
  const root = host.renderRoot as ShadowRoot;
  const warnings = [
    ...settingWarnings(host, names),
    ...policyWarnings(host),
    ...hostStyleWarnings(host, root.adoptedStyleSheets[0]!),
    ...contrastWarnings(root),
  ];
  warnings.forEach(warn);
}

/** Whether a policy of the page blocked the widget, its slotted content or its script. */
function isAbout(event: SecurityPolicyViolationEvent, host: Element): boolean {
  const { blockedURI, sourceFile } = event;
  // The event names a blocked resource by its address alone; that of another site lacks the path.
  const slotted = [...host.querySelectorAll<HTMLImageElement>('[src]')];
  return (
    event.composedPath().includes(host) ||
    slotted.some(({ src }) => src.startsWith(blockedURI)) ||
    /second-opinion[\w.-]*\.js/.test(sourceFile)
  );
}

import { VERSION } from '../../version.js';
import type { RenderedElement } from '../rendered-element.js';
import type { Warn } from '../settings.js';
import { contrastComplaints } from './contrast.js';
import { hostStyleComplaints } from './host-styles.js';
import { policyComplaints, settingComplaints } from './page.js';

/** Elements that are looked at again whenever their size changes. */
const watched = new WeakSet<Element>();

/**
 * With the attribute `debug`: tells in the console what the page does to the element. Called each
 * time that another screen comes up.
 */
export function inspect(host: RenderedElement, names: readonly string[], complain: Warn): void {
  if (!watched.has(host)) {
    watched.add(host);
    console.info(`second-opinion ${VERSION}: debug is on. It is for those who build the page.`);
    // A page may show it late, or narrow it.
    new ResizeObserver(() => inspect(host, names, complain)).observe(host);
    document.addEventListener('securitypolicyviolation', (event) => {
      if (isAbout(event, host)) {
        complain(`the page's policy "${event.effectiveDirective}" blocks ${event.blockedURI}.`);
      }
    });
  }
  if (!host.hasAttribute('debug') || !host.isConnected) return;
  const complaints = [
    ...settingComplaints(host, names),
    ...policyComplaints(host),
    ...hostStyleComplaints(host, host.renderRoot.adoptedStyleSheets[0]!),
    ...contrastComplaints(host.renderRoot),
  ];
  complaints.forEach(complain);
}

/** Whether the widget, what is slotted into it, or its script met a policy of the page. */
function isAbout(event: SecurityPolicyViolationEvent, host: Element): boolean {
  const { blockedURI, sourceFile } = event;
  // What is loaded is named by its address only, and another site's without its path.
  const slotted = [...host.querySelectorAll<HTMLImageElement>('[src]')];
  return (
    event.composedPath().includes(host) ||
    slotted.some(({ src }) => src.startsWith(blockedURI)) ||
    /second-opinion[\w.-]*\.js/.test(sourceFile)
  );
}

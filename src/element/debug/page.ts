import {
  isBlockedByFrame,
  isInForeignFrame,
  SANDBOX_TOKENS,
} from '../../visit-summary/export/sandbox.js';

/** The element's own slots. */
const SLOTS = ['services', 'notice'];

/** Global attributes, and those that frameworks leave behind. */
const ANYWHERE =
  /^(?:id|class|style|lang|dir|slot|part|hidden|title|tabindex|role|inert|nonce|translate|ref|key)$|^(?:data|aria|on|ng|v|x|hx)-?|^[_:@]/;

/** Attributes and slots that the element does not have. */
export function settingWarnings(host: HTMLElement, known: readonly string[]): string[] {
  const unknown = host
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !ANYWHERE.test(name));
  const slots = [...host.children].map(({ slot }) => slot).filter((slot) => slot);
  return [
    ...unknown.map(
      (name) => `the attribute "${name}" is not known. There are: ${known.join(', ')}, lang.`,
    ),
    ...slots
      .filter((slot) => !SLOTS.includes(slot))
      .map((slot) => `the slot "${slot}" is not known. There are: ${SLOTS.join(', ')}.`),
  ];
}

/** What the page keeps from working, as far as it can be known beforehand. */
export function policyWarnings(host: HTMLElement): string[] {
  const { width } = host.getBoundingClientRect();
  const scripts = [...document.scripts].filter(({ src }) => /second-opinion[\w.-]*\.js/.test(src));
  return [
    ...(host.getClientRects().length ? [] : ['it is not shown: something around it is hidden.']),
    ...(width || !host.getClientRects().length
      ? []
      : ['it has no width: look at what is around it.']),
    ...(scripts.length > 1
      ? [`the page loads it ${scripts.length} times: ${scripts.map(({ src }) => src).join(', ')}.`]
      : []),
    ...copyWarnings(),
    ...frameWarnings(),
  ];
}

interface PermissionsPolicy {
  allowsFeature(name: string): boolean;
}

function copyWarnings(): string[] {
  if (!isSecureContext) return ['copy: the page is not served by HTTPS; the older way is taken.'];
  // Only Chromium exposes the policy, under its older name.
  const { featurePolicy } = document as Document & { featurePolicy?: PermissionsPolicy };
  return !featurePolicy || featurePolicy.allowsFeature('clipboard-write')
    ? []
    : ['copy: Permissions-Policy "clipboard-write" blocks it; the older way is taken.'];
}

function frameWarnings(): string[] {
  const needed = Object.entries(SANDBOX_TOKENS);
  const blocked = needed
    .filter(([method]) => isBlockedByFrame(method))
    .map(([method, token]) => `${method}: the frame's sandbox lacks "${token}", and blocks it.`);
  if (!isInForeignFrame()) return blocked;
  return [
    'it is in a frame of another site, whose settings it cannot read. It needs ' +
      `allow="clipboard-write" and, with sandbox, ${Object.values(SANDBOX_TOKENS).join(' ')}.`,
    ...blocked,
  ];
}

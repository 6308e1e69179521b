/** The element's own slots. */
const SLOTS = ['services', 'notice'];

/** Attributes that any element may have, or that frameworks leave. */
const ANYWHERE =
  /^(?:id|class|style|lang|dir|slot|part|hidden|title|tabindex|role|inert|nonce|translate|ref|key)$|^(?:data|aria|on|ng|v|x|hx)-?|^[_:@]/;

/** What a frame must allow for each way out, by the names of `sandbox`. */
const SANDBOX = { 'allow-modals': 'print', 'allow-popups': 'email', 'allow-downloads': 'download' };

/** What the page gives the element that it does not know. */
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

/** What the page does not let happen, as far as it can be known beforehand. */
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
  // Chromium alone tells, under the older name.
  const { featurePolicy } = document as Document & { featurePolicy?: PermissionsPolicy };
  return !featurePolicy || featurePolicy.allowsFeature('clipboard-write')
    ? []
    : ['copy: Permissions-Policy "clipboard-write" blocks it; the older way is taken.'];
}

function frameWarnings(): string[] {
  if (window === window.top) return [];
  const frame = frameAround();
  if (!frame) {
    return [
      'it is in a frame of another site, whose settings it cannot read. It needs ' +
        `allow="clipboard-write" and, with sandbox, ${Object.keys(SANDBOX).join(' ')}.`,
    ];
  }
  if (!frame.hasAttribute('sandbox')) return [];
  return Object.entries(SANDBOX)
    .filter(([token]) => !frame.sandbox.contains(token))
    .map(([token, way]) => `${way}: the frame's sandbox lacks "${token}", and blocks it.`);
}

function frameAround(): HTMLIFrameElement | null {
  try {
    return window.frameElement as HTMLIFrameElement | null;
  } catch {
    return null;
  }
}

/**
 * Calls `define` where the tag can be defined, and throws nothing into the page: where it cannot,
 * what the element holds stays in view. The build puts this function around a whole script, Lit
 * included, by its source: it uses nothing from outside itself.
 *
 * @param version The version that `define` would define.
 */
export function guard(version: string, define: () => void): void {
  // On a server, or in a browser without constructable style sheets.
  if (!globalThis.customElements || !globalThis.document?.adoptedStyleSheets) return;
  try {
    const present = customElements.get('second-opinion') as { version?: unknown } | undefined;
    // A page may load the script twice, or two versions of it: the first one stays.
    if (!present) define();
    else if (present.version !== version) {
      console.warn(
        `second-opinion: version ${version} is ignored; ` +
          `the page already runs version ${String(present.version)}. Load one of them only.`,
      );
    }
  } catch (error) {
    // All engines name `createPolicy` where a page refuses a policy, or one exists already.
    const isRefusedPolicy = /createPolicy(?!.*exists)/.test(String(error));
    const reason = isRefusedPolicy ? ' It must allow "trusted-types second-opinion".' : '';
    console.warn(`second-opinion: this page does not let the element be defined.${reason}`, error);
  }
}

declare global {
  /** The build puts the hashes in its place. */
  var INTEGRITY: Readonly<Record<string, string>> | undefined;
}

/** The hash of each script, by its name in `dist`; none where nothing is built. */
export const INTEGRITY = globalThis.INTEGRITY ?? {};

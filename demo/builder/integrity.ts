/** The hash of each script by its name in `dist`; filled in by the build. */
export const INTEGRITY: Readonly<Record<string, string>> = {};

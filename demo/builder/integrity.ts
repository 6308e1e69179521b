/** The hash of each script, by its name in `dist`: the build fills it in. */
export const INTEGRITY: Readonly<Record<string, string>> = {};

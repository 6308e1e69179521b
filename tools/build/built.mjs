/** What a module of the last build exports. */
export const built = (name) => import(new URL(`../../dist/modules/${name}.js`, import.meta.url));

/** Marks a style sheet for editors, the formatter and the build. Lit's own brings a class along. */
export const css = String.raw;

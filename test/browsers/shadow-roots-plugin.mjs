export const SHADOW_ROOTS = '/test/browsers/shadow-roots.js';

/** Makes `shadow-roots.js` the first script of each page that is served from a file. */
export function keepShadowRoots() {
  return {
    name: 'keep-shadow-roots',
    transform({ body, response }) {
      if (!response.is('html')) return undefined;
      return { body: withShadowRoots(body) };
    },
  };
}

export function withShadowRoots(page) {
  return page.replace(/<head[^>]*>/, `$&<script src="${SHADOW_ROOTS}"></script>`);
}

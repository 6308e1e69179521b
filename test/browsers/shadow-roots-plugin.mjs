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

/** The same for pages that a middleware makes. */
export function keepShadowRootsOf(middleware) {
  return async (context, next) => {
    await middleware(context, next);
    const isPage = typeof context.body === 'string' && context.response.is('html');
    if (isPage) context.body = withShadowRoots(context.body);
  };
}

export function withShadowRoots(page) {
  if (page.includes(SHADOW_ROOTS)) return page;
  return page.replace(/<head[^>]*>/, `$&<script src="${SHADOW_ROOTS}"></script>`);
}

import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { filterXSS } from 'xss';
import type { Keeper } from './keeper.js';

/** Sanitizers that run on a server, each with its defaults. */
export const SANITIZERS: readonly Keeper[] = [
  { name: 'sanitize-html', of: 'sanitize-html', keep: async (html) => sanitizeHtml(html) },
  { name: 'js-xss', of: 'xss', keep: async (html) => filterXSS(html) },
  {
    name: 'rehype-sanitize',
    of: 'rehype-sanitize',
    keep: async (html) =>
      String(
        await unified()
          .use(rehypeParse, { fragment: true })
          .use(rehypeSanitize)
          .use(rehypeStringify)
          .process(html),
      ),
  },
];

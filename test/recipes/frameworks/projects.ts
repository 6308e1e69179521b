/** A site that is made of a recipe. Commands are of npm's, with `PORT` set. */
export interface Project {
  readonly recipe: string;
  /** What the recipe says to write in place of something. */
  readonly replace?: readonly [string, string];
  readonly build: readonly (readonly string[])[];
  /** What is served: a folder of files, or a command that says when it is ready. */
  readonly serve: { readonly folder: string } | { readonly command: readonly string[] };
  readonly pages: readonly Page[];
  /** The folder of the bundled scripts, where they are weighed. */
  readonly weighed?: string;
}

interface Page {
  readonly path: string;
  /** Whether the recipe listens to the outcome there. */
  readonly isListening: boolean;
}

const ONE_PAGE = [{ path: '/', isListening: true }];
const ESBUILD = ['esbuild', '--bundle', '--jsx=automatic', '--log-level=warning'];

export const PROJECTS: Readonly<Record<string, Project>> = {
  next: {
    recipe: 'next',
    build: [['next', 'build']],
    serve: { command: ['next', 'start'] },
    pages: [...ONE_PAGE, { path: '/without-events', isListening: false }],
  },
  nuxt: {
    recipe: 'nuxt',
    build: [['nuxt', 'build']],
    serve: { command: ['node', '.output/server/index.mjs'] },
    pages: ONE_PAGE,
  },
  react: {
    recipe: 'react',
    build: [
      [
        ...ESBUILD,
        'src/client.jsx',
        '--outfile=dist/client.js',
        '--minify',
        '--define:process.env.NODE_ENV="production"',
      ],
      [...ESBUILD, 'src/server.jsx', '--outfile=dist/server.cjs', '--platform=node'],
    ],
    serve: { command: ['node', 'dist/server.cjs'] },
    pages: ONE_PAGE,
  },
  astro: {
    recipe: 'astro',
    build: [['astro', 'build']],
    serve: { folder: 'dist' },
    pages: ONE_PAGE,
  },
  eleventy: {
    recipe: 'eleventy',
    build: [['eleventy', '--quiet']],
    serve: { folder: '_site' },
    pages: ONE_PAGE,
  },
  vite: {
    recipe: 'vite',
    build: [['vite', 'build', '--logLevel', 'warn']],
    serve: { folder: 'dist' },
    pages: ONE_PAGE,
    weighed: 'dist/assets',
  },
  webpack: {
    recipe: 'vite',
    replace: [
      '<script type="module" src="/src/index.js"></script>',
      '<script src="/dist/main.js" defer></script>',
    ],
    build: [['webpack', '--mode', 'production']],
    serve: { folder: '.' },
    pages: ONE_PAGE,
  },
};

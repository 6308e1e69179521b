/** Builds the pages that show the widget in a framework, each with the framework's own compiler. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = new URL('./', import.meta.url);

/** They are heavy and only these pages need them, so `npm ci` at the top does not install them. */
const PACKAGES = new URL('../../test/frameworks/node_modules/', import.meta.url);
const require = createRequire(PACKAGES);
const INSTALL = 'npm ci --prefix test/frameworks';

const FRAMEWORKS = ['react', 'vue', 'angular', 'svelte'];
const ADDRESS = new RegExp(
  `^/demo/frameworks/(${FRAMEWORKS.join('|')})/(?:(app\\.js)|index\\.html)?$`,
);

const page = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="The widget in a page made with ${framework}." />
    <title>second-opinion in ${framework}</title>
    <link rel="stylesheet" href="../../demo.css" />
    <script src="app.js" type="module"></script>
  </head>
  <body>
    <main id="app"></main>
  </body>
</html>
`;

const missing = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>second-opinion in ${framework}</title>
  </head>
  <body>
    <p>The frameworks are not installed. Run <code>${INSTALL}</code>, then reload this page.</p>
  </body>
</html>
`;

/** Serves the page of each framework, and its script, built when it is first asked for. */
export async function serveFrameworks(context, next) {
  const [, framework, script] = ADDRESS.exec(context.path) ?? [];
  if (!framework) return next();
  context.type = script ? 'js' : 'html';
  if (script) context.body = await scriptOf(framework);
  else context.body = existsSync(PACKAGES) ? page(framework) : missing(framework);
}

/**
 * @returns The path and the content of each file, for a host that runs nothing; none where the
 * frameworks are not installed.
 */
export async function frameworkPages() {
  if (!existsSync(PACKAGES)) return [];
  const files = FRAMEWORKS.map(async (framework) => [
    [`demo/frameworks/${framework}/index.html`, page(framework)],
    [`demo/frameworks/${framework}/app.js`, await scriptOf(framework)],
  ]);
  return (await Promise.all(files)).flat();
}

const scripts = new Map();

/** The script of a framework's page. */
function scriptOf(framework) {
  if (!scripts.has(framework)) scripts.set(framework, bundle(framework));
  return scripts.get(framework);
}

async function bundle(framework) {
  const entry = framework === 'react' ? 'app.tsx' : 'app.ts';
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${framework}/${entry}`, HERE))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'error',
    plugins: [vue, svelte],
    nodePaths: [fileURLToPath(PACKAGES)],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      ngDevMode: 'false',
      ngJitMode: 'true',
      ngServerMode: 'false',
    },
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', experimentalDecorators: true } },
  });
  return outputFiles[0].text;
}

/** Vue's compiler for single files. It leaves `<second-opinion>` to the browser. */
const vue = {
  name: 'vue',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, async ({ path }) => {
      const { compileScript, parse } = require('vue/compiler-sfc');
      const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
      const isCustomElement = (tag) => tag === 'second-opinion';
      const { content } = compileScript(descriptor, {
        id: 'app',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement } },
      });
      return { contents: content, loader: 'ts' };
    });
  },
};

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { compile } = require('svelte/compiler');
      const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' });
      return { contents: js.code, loader: 'js' };
    });
  },
};

import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import license from 'rollup-plugin-license';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { integrities } from './tools/build/builder.mjs';
import { isolateLit, LIT } from './tools/build/isolate-lit.mjs';
import { editorFiles } from './tools/docs/manifest.mjs';
import { framePage, staticEditions } from './tools/build/plain-pages.mjs';
import { precompute } from './tools/build/precompute.mjs';
import { oneLanguage } from './tools/build/one-language.mjs';
import { inwardNames } from './tools/build/short-names.mjs';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json'));

// The minifier drops all comments, Lit's licence notice too: this line stands for both.
const banner = `/*! second-opinion ${manifest.version}, ${manifest.license} license. Contains Lit, copyright Google LLC, BSD-3-Clause. */`;

// On a server, or in a browser without custom elements, there is nothing to do.
const intro = `if (typeof document === 'undefined' || typeof customElements === 'undefined') return;`;

/** An import that stays unresolved would break every page that loads the file. */
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

const compile = (options = {}) =>
  typescript({ tsconfig: 'tsconfig.json', noEmitOnError: true, ...options });

/** For npm: modules and types as they are in the source; bundling is the reader's choice. */
export const modules = {
  input: ['src/index.ts', 'src/second-opinion.ts', 'src/engine.ts', 'src/static-edition.ts'],
  output: { dir: 'dist/modules', format: 'es', preserveModules: true },
  external: [LIT],
  plugins: [compile()],
  onwarn,
};

/** A file for a script tag. */
const plugins = (languages) => [
  precompute(languages),
  isolateLit(),
  minifyTemplateLiterals({ include: ['src/**/*.ts'] }),
  compile({ outDir: 'dist', declaration: false }),
  // Lit's development and server builds are never wanted here.
  nodeResolve({ exportConditions: [] }),
  terser({
    ecma: 2022,
    toplevel: true,
    compress: { ecma: 2022, passes: 4, unsafe_arrows: true, keep_fargs: false },
    mangle: {
      properties: {
        builtins: true,
        regex: new RegExp(`^(_\\$.+|${inwardNames().join('|')})$`),
      },
    },
    format: { comments: /^!/, ecma: 2022 },
  }),
];

/** The licences of what the script contains, in full. */
const notices = () =>
  license({
    thirdParty: {
      output: {
        file: 'dist/THIRD-PARTY-NOTICES.txt',
        template: (dependencies) =>
          dependencies
            .map(({ name, version, licenseText }) => `${name} ${version}\n\n${licenseText}`)
            .join('\n\n'),
      },
    },
  });

/** One self-contained file for a script tag, classic or module. It is made from the modules. */
export const script = {
  input: 'src/second-opinion.ts',
  output: { file: 'dist/second-opinion.js', format: 'iife', banner, intro },
  plugins: [...plugins(), staticEditions(), editorFiles(), notices()],
  onwarn,
};

/** The same in one language: a smaller file for pages that have no other. */
export const inOneLanguage = (language) => ({
  ...script,
  output: { ...script.output, file: `dist/second-opinion.${language}.js` },
  plugins: [oneLanguage(), ...plugins([language])],
});

/** The same in a page of its own, for sites that allow nothing but frames. */
export const frame = {
  input: 'src/frame/frame.ts',
  output: { file: 'dist/frame.js', format: 'iife', banner, intro },
  plugins: [...plugins(), framePage()],
  onwarn,
};

/** For the pages around such frames. */
export const frameParent = {
  input: 'src/frame/parent.ts',
  output: {
    file: 'dist/frame-parent.js',
    format: 'iife',
    banner: banner.replace(/ Contains.*Clause\./, ''),
  },
  plugins: plugins(),
  onwarn,
};

/** The demo's page on which an editor sets the widget up. */
export const builder = {
  input: 'demo/builder/builder.ts',
  output: { file: 'dist/demo/builder.js', format: 'iife' },
  plugins: [
    integrities(),
    compile({ tsconfig: 'demo/builder/tsconfig.json' }),
    nodeResolve({ exportConditions: [] }),
    terser({ ecma: 2022 }),
  ],
  onwarn,
};

/** Each language has a file of its own, named by it. */
const languages = readdirSync(new URL('src/text', import.meta.url)).flatMap(
  (name) => name.match(/^([a-z]{2,3})\.ts$/)?.[1] ?? [],
);

export default [modules, script, ...languages.map(inOneLanguage), frame, frameParent, builder];

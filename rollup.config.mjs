import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import license from 'rollup-plugin-license';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { frameworkTypes } from './tools/build/framework-types.mjs';
import { guardIntro, guardOutro } from './tools/build/guard.mjs';
import { oneLanguage } from './tools/build/one-language.mjs';
import { onePolicy } from './tools/build/one-policy.mjs';
import { framePage, staticEditions } from './tools/build/plain-pages.mjs';
import { thirdPartyNotices } from './tools/build/third-party-notices.mjs';
import { editorFiles } from './tools/docs/manifest.mjs';

const { version, license: ownLicense } = JSON.parse(readFileSync('package.json', 'utf8'));

// The minifier drops all comments, Lit's licence notice too: this line stands for both.
const ownBanner = `/*! second-opinion ${version}, ${ownLicense} license. */`;
const banner = ownBanner.replace('*/', 'Contains Lit, copyright Google LLC, BSD-3-Clause. */');

/** An import that stays unresolved would break every page that loads the file. */
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

/** For npm: modules and types as they are in the source. All scripts are bundled from these. */
const modules = {
  input: [
    ...['index', 'second-opinion', 'engine', 'static-edition'],
    ...['frame/frame', 'frame/parent', 'element/debug/inspection-stub'],
  ].map((name) => `src/${name}.ts`),
  output: { dir: 'dist/modules', format: 'es', preserveModules: true },
  external: /^lit(\/|-|$)|^@lit\//,
  plugins: [typescript({ noEmitOnError: true }), frameworkTypes()],
  onwarn,
};

const minify = () => [
  minifyTemplateLiterals({ include: 'dist/modules/**/*.js' }),
  // Pages and servers that name no charset, or another one, read ASCII right all the same.
  terser({ ecma: 2020, format: { ascii_only: true, comments: /^!/, wrap_func_args: true } }),
];

/** Lit as it is published, but for the name of its Trusted Types policy. */
const bundleLit = () => [
  nodeResolve({ exportConditions: ['production'] }),
  replace({
    include: 'node_modules/lit-html/lit-html.js',
    values: { 'createPolicy("lit-html"': 'createPolicy("second-opinion"' },
    delimiters: ['', ''],
    preventAssignment: true,
  }),
  onePolicy('second-opinion'),
];

/** One self-contained file for a script tag, classic or module. */
const script = (file, input, ...plugins) => ({
  input: `dist/modules/${input}`,
  output: { file, format: 'iife', banner, intro: guardIntro, outro: guardOutro },
  plugins: [...plugins, ...bundleLit(), ...minify()],
  onwarn,
});

/** For the pages around frames. */
const frameParent = {
  input: 'dist/modules/frame/parent.js',
  output: { file: 'dist/frame-parent.js', format: 'iife', banner: ownBanner },
  plugins: minify(),
  onwarn,
};

const documents = [staticEditions(), editorFiles(), license(thirdPartyNotices)];

export default [
  modules,
  script('dist/second-opinion.js', 'second-opinion.js', ...documents),
  script('dist/second-opinion.en.js', 'second-opinion.js', oneLanguage('en')),
  script('dist/second-opinion.es.js', 'second-opinion.js', oneLanguage('es')),
  script('dist/frame.js', 'frame/frame.js', framePage()),
  frameParent,
];

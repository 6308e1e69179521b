import { readdirSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import ts from 'typescript';

const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const { version, license } = JSON.parse(read('package.json'));

// The minifier drops all comments, Lit's licence notice too: this line stands for both.
const banner = `/*! second-opinion ${version}, ${license} license. Contains Lit, copyright Google LLC, BSD-3-Clause. */`;

// On a server, or in a browser without custom elements, there is nothing to do.
const intro = `if (typeof document === 'undefined' || typeof customElements === 'undefined') return;`;

/** An import that stays unresolved would break every page that loads the file. */
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

const compile = (options = {}) =>
  typescript({ tsconfig: 'tsconfig.json', noEmitOnError: true, ...options });

/**
 * In the script, modules of data are replaced by their values, so that a page neither loads nor
 * runs what makes them. Ids that nobody outside sees become numbers there, and the records keyed by
 * them lists: as words, each id would be shipped twice.
 */
const precompute = () => ({
  name: 'precompute',
  async load(id) {
    const built = (name) => import(new URL(`dist/modules/${name}.js`, import.meta.url));
    const { PROGRAM } = await built('content/program');
    const { SOURCES } = await built('content/sources');
    const withNumbers = numberIds(PROGRAM, SOURCES);
    const module = Object.keys(withNumbers).find((name) => id.endsWith(`src/${name}.ts`));
    if (!module) return null;
    return Object.entries(await built(module))
      .map(([name, value]) => `export const ${name} = ${withNumbers[module](value, name)};`)
      .join('\n');
  },
});

/** The code of each module of data once its ids are numbers, by module. */
function numberIds({ options, reasons, outcomes, advice, evidence }, sources) {
  const places = (ids) => new Map([...new Set(ids)].map((id, place) => [id, place]));
  const headlines = outcomes.flatMap(({ headline }) => headline);
  const reasonIds = places(
    [...reasons.map(({ entry }) => entry), ...headlines].map(({ id }) => id),
  );
  const adviceIds = places(advice.map(({ entry }) => entry.id));
  const sectionIds = places(advice.map(({ entry }) => entry.section));
  const evidenceIds = places(evidence.map(({ entry }) => entry.id));
  const sourceIds = places(Object.keys(sources));
  const pick = (ids, record) => [...ids.keys()].map((id) => record[id]);
  const rename = (ids, record) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [ids.get(id) ?? id, value]));
  const renameEach = (ids, records) =>
    Object.fromEntries(Object.entries(records).map(([key, record]) => [key, rename(ids, record)]));
  const renameOptions = (questions) =>
    Object.fromEntries(
      Object.entries(questions).map(([id, question]) => [
        id,
        { ...question, options: options[id].map((option) => question.options[option]) },
      ]),
    );
  const code = JSON.stringify;
  const sourced = (entry) => ({ ...entry, sources: entry.sources.map((id) => sourceIds.get(id)) });
  const reason = (entry) => ({ ...sourced(entry), id: reasonIds.get(entry.id) });
  const rows = (table, number) => table.map((row) => ({ ...row, entry: number(row.entry) }));
  return {
    'content/program': ({ advice, ...program }) => {
      // Column by column, like stands beside like and packs better.
      const column = (value) => code(advice.map(value));
      const others = {
        ...program,
        reasons: rows(program.reasons, reason),
        outcomes: program.outcomes.map((row) => ({ ...row, headline: row.headline.map(reason) })),
        evidence: rows(program.evidence, (entry) => ({
          ...sourced(entry),
          id: evidenceIds.get(entry.id),
          charts: entry.charts.map(({ parts }, id) => ({ id, parts: Object.values(parts) })),
        })),
      };
      return `(([tiers, when, first, section, sources]) => ({
        ...${code(others)},
        advice: tiers.map((tiers, id) => ({
          tiers,
          when: when[id],
          first: first[id],
          entry: { id, section: section[id], sources: sources[id] },
        })),
      }))([${[
        column(({ tiers }) => tiers),
        column(({ when }) => when),
        column(({ first }) => first),
        column(({ entry }) => sectionIds.get(entry.section)),
        column(({ entry }) => sourced(entry).sources),
      ]}])`;
    },
    'content/sources': (value) =>
      code(Array.isArray(value) ? value.map((id) => sourceIds.get(id)) : pick(sourceIds, value)),
    'content/page': (value, name) => {
      const ids = /_SECTIONS?$/.test(name) ? sectionIds : adviceIds;
      const number = (id) => ids.get(id) ?? id;
      return code(Array.isArray(value) ? value.map(number) : number(value));
    },
    'text/en': (text) =>
      code({
        ...text,
        // Said on other pages only.
        staticEdition: undefined,
        questions: renameOptions(text.questions),
        outcomes: rename(reasonIds, text.outcomes),
        firstStepIn: renameEach(reasonIds, text.firstStepIn),
        reasons: pick(reasonIds, text.reasons),
        advice: pick(adviceIds, text.advice),
        adviceIn: renameEach(adviceIds, text.adviceIn),
        adviceAfter: rename(reasonIds, renameEach(adviceIds, text.adviceAfter)),
        adviceUntil: rename(adviceIds, text.adviceUntil),
        evidence: evidence.map(({ entry }) => {
          const words = text.evidence[entry.id];
          const charts = entry.charts.map(({ id }) => words.charts[id]);
          const parts = Object.keys(entry.charts[0].parts).map((id) => words.parts[id]);
          return { ...words, charts, parts };
        }),
        source: { ...text.source, ownRules: rename(sourceIds, text.source.ownRules) },
        outcome: { ...text.outcome, sections: pick(sectionIds, text.outcome.sections) },
      }),
  };
}

/**
 * The names of records and of private members: in the script they become short ones. Not among
 * them: what a page may use (the events and the public members of classes), and names that are a
 * string somewhere too, as records are read by them. The minifier leaves the platform's names.
 */
function inwardNames() {
  const inward = new Set();
  const outward = new Set();
  const sources = readdirSync(new URL('src', import.meta.url), { recursive: true }).filter((name) =>
    name.endsWith('.ts'),
  );
  for (const name of sources) {
    const file = ts.createSourceFile(name, read(`src/${name}`), ts.ScriptTarget.ES2022, true);
    const isContract = ['element/events.ts', 'frame/messages.ts'].includes(name);
    const visit = (node) => {
      if (ts.isStringLiteralLike(node)) {
        outward.add(node.text);
        for (const [, token] of node.text.matchAll(/\{(\w+)\}/g)) outward.add(token);
      } else if (node.name && ts.isIdentifier(node.name) && isMember(node)) {
        const isPrivate = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
        const isInward = ts.isClassLike(node.parent) ? isPrivate : !isContract;
        (isInward ? inward : outward).add(node.name.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...inward].filter((name) => !outward.has(name));
}

function isMember(node) {
  return ts.isTypeElement(node) || ts.isClassElement(node);
}

const LIT = /\/node_modules\/lit-html\//;
const LIT_GLOBALS = new URL('src/isolation/lit-globals.ts', import.meta.url).pathname;

/** In the script, Lit gets names of its own for what it reads from the page: see LIT_GLOBALS. */
const isolateLit = () => ({
  name: 'isolate-lit',
  transform(code, id) {
    if (!LIT.test(id)) return null;
    const names = `litGlobals as globalThis, litDocument as document`;
    return {
      code:
        `import { ${names} } from ${JSON.stringify(LIT_GLOBALS)};\n` +
        // No method sets an attribute with a $ in its name; only markup does.
        code.replaceAll('"$lit$"', '"-lit"'),
      map: null,
    };
  },
});

/** For npm: modules and types as they are in the source; bundling is the reader's choice. */
export const modules = {
  input: ['src/index.ts', 'src/second-opinion.ts', 'src/engine.ts', 'src/static-edition.ts'],
  output: { dir: 'dist/modules', format: 'es', preserveModules: true },
  external: ['lit/html.js'],
  plugins: [compile()],
  onwarn,
};

/** What a page's element holds where scripts do not run: a fragment for each country. */
const staticEditions = () => ({
  name: 'static-editions',
  async generateBundle() {
    const built = (name) => import(new URL(`dist/modules/${name}.js`, import.meta.url));
    const { staticEdition } = await built('static-edition');
    const { COUNTRIES } = await built('content/countries');
    for (const country of COUNTRIES) {
      const fileName = `static/en-${country}.html`;
      this.emitFile({ type: 'asset', fileName, source: staticEdition({ country }) });
    }
  },
});

/** The page of a frame: what it holds without scripts is the static edition. */
const framePage = () => ({
  name: 'frame-page',
  async generateBundle() {
    const { staticEdition } = await import(
      new URL('dist/modules/static-edition.js', import.meta.url)
    );
    const edition = staticEdition({ headingLevel: 1 });
    const source = read('src/frame/frame.html').replace('{edition}', `\n${edition}`);
    this.emitFile({ type: 'asset', fileName: 'frame.html', source });
  },
});

/** A file for a script tag. */
const plugins = () => [
  precompute(),
  isolateLit(),
  minifyTemplateLiterals({ include: ['src/**/*.ts'] }),
  compile({ outDir: 'dist', declaration: false }),
  // Lit's development and server builds are never wanted here.
  nodeResolve({ exportConditions: [] }),
  terser({
    ecma: 2022,
    toplevel: true,
    compress: { ecma: 2022, passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: new RegExp(`^(${inwardNames().join('|')})$`) } },
    format: { comments: /^!/, ecma: 2022 },
  }),
];

/** One self-contained file for a script tag, classic or module. It is made from the modules. */
export const script = {
  input: 'src/second-opinion.ts',
  output: { file: 'dist/second-opinion.js', format: 'iife', banner, intro },
  plugins: [...plugins(), staticEditions()],
  onwarn,
};

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

export default [modules, script, frame, frameParent];

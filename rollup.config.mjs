import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const { version, license } = JSON.parse(readFileSync(new URL('package.json', import.meta.url)));

// The minifier drops all comments, Lit's licence notice too: this line stands for both.
const banner = `/*! second-opinion ${version}, ${license} license. Contains Lit, copyright Google LLC, BSD-3-Clause. */`;

/** An import that stays unresolved would break every page that loads the file. */
function onwarn(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

/** Decorators in the source become static properties: no decorator code is shipped. */
const compile = (options = {}) =>
  typescript({
    tsconfig: 'tsconfig.json',
    noEmitOnError: true,
    ...options,
    transformers: (program) => ({ before: [idiomaticDecoratorsTransformer(program)] }),
  });

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
function numberIds({ reasons, outcomes, advice, evidence }, sources) {
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
    'content/sources': (record) => code(pick(sourceIds, record)),
    'content/page': (value, name) => {
      const ids = name === 'BALANCE' ? adviceIds : sectionIds;
      return code(Array.isArray(value) ? value.map((id) => ids.get(id)) : ids.get(value));
    },
    'text/en': (text) =>
      code({
        ...text,
        outcomes: rename(reasonIds, text.outcomes),
        firstStepIn: renameEach(reasonIds, text.firstStepIn),
        reasons: pick(reasonIds, text.reasons),
        advice: pick(adviceIds, text.advice),
        adviceIn: renameEach(adviceIds, text.adviceIn),
        adviceAfter: rename(reasonIds, renameEach(adviceIds, text.adviceAfter)),
        adviceUntil: rename(adviceIds, text.adviceUntil),
        evidence: pick(evidenceIds, text.evidence),
        ownRules: rename(sourceIds, text.ownRules),
        outcome: { ...text.outcome, sections: pick(sectionIds, text.outcome.sections) },
      }),
  };
}

/** For npm: modules and types as they are in the source; bundling is the reader's choice. */
export const modules = {
  input: ['src/index.ts', 'src/second-opinion.ts', 'src/engine.ts'],
  output: { dir: 'dist/modules', format: 'es', preserveModules: true },
  external: ['lit', 'lit/decorators.js'],
  plugins: [compile()],
  onwarn,
};

/** One self-contained file for a script tag, classic or module. It is made from the modules. */
export const script = {
  input: 'src/second-opinion.ts',
  output: { file: 'dist/second-opinion.js', format: 'iife', banner },
  plugins: [
    precompute(),
    minifyTemplateLiterals({ include: ['src/**/*.ts'] }),
    compile({ outDir: 'dist', declaration: false }),
    // Lit's development and server builds are never wanted here.
    nodeResolve({ exportConditions: [] }),
    terser({
      ecma: 2022,
      toplevel: true,
      compress: { ecma: 2022, passes: 3, unsafe_arrows: true },
      format: { comments: /^!/, ecma: 2022 },
    }),
  ],
  onwarn,
};

export default [modules, script];

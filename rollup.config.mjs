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
const precompute = (languages) => ({
  name: 'precompute',
  async load(id) {
    const { PROGRAM } = await built('content/program');
    const { SOURCES } = await built('content/sources');
    const withNumbers = numberIds(PROGRAM, SOURCES, languages);
    const module = Object.keys(withNumbers).find((name) => id.endsWith(`src/${name}.ts`));
    if (!module) return null;
    return Object.entries(await built(module))
      .map(([name, value]) => `export const ${name} = ${withNumbers[module](value, name)};`)
      .join('\n');
  },
});

/** What a module of the last build exports. */
const built = (name) => import(new URL(`dist/modules/${name}.js`, import.meta.url));

/** The code of each module of data once its ids are numbers, by module. */
function numberIds({ options, reasons, outcomes, advice, evidence }, sources, languages) {
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
    'content/sources': (value, name) => {
      if (name === 'SOURCE_IDS') return `[...Array(${sourceIds.size}).keys()]`;
      return code(
        Array.isArray(value) ? value.map((id) => sourceIds.get(id)) : pick(sourceIds, value),
      );
    },
    'content/page': (value, name) => {
      const ids = /_SECTIONS?$/.test(name) ? sectionIds : adviceIds;
      const number = (id) => ids.get(id) ?? id;
      return code(Array.isArray(value) ? value.map(number) : number(value));
    },
    'text/languages': (texts) => pack(texts.filter(isIn(languages)).map(numberText)),
  };

  function numberText(text) {
    return {
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
      evidence: Object.fromEntries(
        evidence.map(({ entry }) => {
          const words = text.evidence[entry.id];
          const charts = entry.charts.map(({ id }) => words.charts[id]);
          const parts = Object.keys(entry.charts[0].parts).map((id) => words.parts[id]);
          return [evidenceIds.get(entry.id), { ...words, charts, parts }];
        }),
      ),
      source: { ...text.source, ownRules: rename(sourceIds, text.source.ownRules) },
      outcome: { ...text.outcome, sections: pick(sectionIds, text.outcome.sections) },
    };
  }
}

/** Which texts a script has, by their language: all of them where none is named. */
const isIn = (languages) => (text) => !languages || languages.includes(primary(text));

const primary = ({ language }) => language.split('-')[0];

/** Stands between two strings of a text, and in none. */
const SEPARATOR = '|';
/** Stands before what begins a sentence with its own letter case, and in no string. */
const AS_IT_IS = '^';
/** What begins a string or a sentence, with its opening marks. */
const BEGINNINGS = String.raw`(^|\||[.?!:] )([“¿(]*)`;

/**
 * The code of texts: for each, its strings in a row, and for all of them once, where they belong. A
 * key or a quote around each string would take a twelfth of all that is loaded. Sentences begin
 * with small letters in it: so a word packs as well there as elsewhere.
 */
function pack(texts) {
  const [first, ...others] = texts.map((text) => JSON.parse(JSON.stringify(text)));
  const rows = [first, ...others].map((text) => withSmallLetters(stringsOf(text, first)));
  return `(() => {
    const place = (part, strings) =>
      part
        ? Array.isArray(part)
          ? part.map((inner) => place(inner, strings))
          : Object.fromEntries(Object.keys(part).map((key) => [key, place(part[key], strings)]))
        : strings.shift();
    const capitals = (all, before, marks, asItIs, letter) =>
      before + marks + (asItIs ? letter : letter.toUpperCase());
    return ${JSON.stringify(rows)}.map((row) =>
      place(
        ${shapeOf(first)},
        row.replace(/${BEGINNINGS}(\\${AS_IT_IS}?)(.)/g, capitals).split('${SEPARATOR}'),
      ),
    );
  })()`;
}

function withSmallLetters(strings) {
  return strings
    .join(SEPARATOR)
    .replace(new RegExp(`${BEGINNINGS}(.)`, 'gu'), (_, before, marks, letter) => {
      const small = letter.toLowerCase();
      const mark = small.toUpperCase() === letter ? '' : AS_IT_IS;
      return before + marks + mark + (mark ? letter : small);
    });
}

/** Where the strings stand: a 0 for each. Keys without quotes can be made short. */
function shapeOf(part) {
  if (typeof part === 'string') return '0';
  if (Array.isArray(part)) return `[${part.map(shapeOf)}]`;
  const entries = Object.entries(part).map(([key, inner]) => [
    /^\w+$/.test(key) ? key : JSON.stringify(key),
    shapeOf(inner),
  ]);
  return `{${entries.map((entry) => entry.join(':'))}}`;
}

/** The strings of a text in the order of the first one, which has a string at the same places. */
function stringsOf(part, first, path = '') {
  if (typeof first === 'string' && typeof part === 'string' && !/[|^]/.test(part)) {
    return [part];
  }
  const keys = (one) => (one && typeof one === 'object' ? Object.keys(one).sort() : ['a string']);
  if (String(keys(part)) !== String(keys(first))) {
    throw new Error(`A language differs at ${path}: ${keys(part)} in place of ${keys(first)}.`);
  }
  return Object.keys(first).flatMap((key) => stringsOf(part[key], first[key], `${path}.${key}`));
}

/** What no script holds, or what pages and frames name: not read for short names. */
const OUTSIDE = /^(?:command-line|engine\/check|frame|static-edition)\b|coverage|statements/;
const CONTRACT = ['element/events.ts', 'element/rendered-element.ts'];

/**
 * The names of records and of members of classes: in the script they become short ones. Not among
 * them: what a page may use, and names that are a string somewhere too, as records are read by
 * them. A string that is only compared, or tells where the person is, reads none. The minifier
 * leaves the platform's names.
 */
function inwardNames() {
  const inward = new Set();
  const outward = new Set();
  const sources = readdirSync(new URL('src', import.meta.url), { recursive: true }).filter(
    (name) => name.endsWith('.ts') && !OUTSIDE.test(name),
  );
  for (const name of sources) {
    const file = ts.createSourceFile(name, read(`src/${name}`), ts.ScriptTarget.ES2022, true);
    const isContract = CONTRACT.includes(name);
    const visit = (node) => {
      if (ts.isStringLiteralLike(node)) {
        if (!isOnlyCompared(node)) outward.add(node.text);
        for (const [, token] of node.text.matchAll(/\{(\w+)\}/g)) outward.add(token);
      } else if (node.name && ts.isIdentifier(node.name) && isMember(node)) {
        (isContract || isForPages(node) ? outward : inward).add(node.name.text);
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

/** The element's own members are the page's to use, unless they are private. */
function isForPages({ parent, modifiers }) {
  const isPrivate = modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
  return ts.isClassLike(parent) && parent.name?.text === 'SecondOpinionElement' && !isPrivate;
}

function isOnlyCompared({ parent }) {
  return (
    ts.isLiteralTypeNode(parent) ||
    (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) ||
    (ts.isPropertyAssignment(parent) && parent.name.getText() === 'at')
  );
}

const LIT = 'lit/html.js';
const LIT_HTML = /\/node_modules\/lit-html\/lit-html\.js$/;
const OUR_HTML = new URL('src/isolation/html.ts', import.meta.url).pathname;

/**
 * What of Lit the script leaves out, and what stands there instead: its way to parse templates,
 * which ours replaces; and what no template of ours has: directives, parts of elements, several
 * values in an attribute, nodes and iterables for values, listeners that are not functions or have
 * options. Its document is one of our own:
 * `<form name="createComment">` would rob the page's of that method.
 */
const LIT_CUTS = [
  [/const t=globalThis,i=t=>t,s=t\.trustedTypes,.*?,l=document,/, 'const l=new Document,'],
  [/_\$AC\(t\)\{.*?,i\}/, ''],
  [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)/, 's'],
  [/function M\(t,i,s=t,e\)\{.*?\}(?=class R)/, ''],
  [/if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, 't??=A;'],
  [/t=M\(this,t,i(?:,0)?\),/g, ''],
  [/&&t!==E/g, ''],
  [/"function"==typeof this\._\$AH\?.*?:this\._\$AH\.handleEvent\(t\)/, 'this._$AH(t)'],
  [/:void 0!==t\.nodeType\?this\.T\(t\)/, ''],
  [/d=t=>u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, 'd=u'],
  [/i\(t\)\.(nextSibling|remove)/g, 't.$1'],
  [/this\._\$AP\?\.\(!1,!0,s\)/, ''],
  [/setConnected\(t\)\{.*?\)\}/, ''],
  [/this\.type=\d,|,this\.type=\d|this\._\$AN=void 0,|,this\._\$Cv=e\?\.isConnected\?\?!0/g, ''],
  [
    /get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{.*?\}(?=get|constructor|_\$A|u\()/g,
    '',
  ],
  [/6===r\.type&&\(i=new Z\(h,this,t\)\)/, '0'],
  [/void 0!==s\.strings\?\(.*?\):/, ''],
  [/s\.length>2\|\|""!==s\[0\]\|\|""!==s\[1\]\?\(.*?\):/, ''],
  [/const h=this\.strings;let o=!1;if\(void 0===h\)(.*?);else\{.*?\}o&&!e&&/, 'let o;$1;o&&'],
  [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
  [
    /constructor\(\)\{super\(\.\.\.arguments\)\}|constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\)\}/g,
    '',
  ],
  [/\(t\?\.creationScope\?\?l\)/, 'l'],
  [/const j=\{M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,/, 'const j={'],
  [
    /,F:Z\},B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions.*?\.push\("[\d.]+"\);/,
    '};',
  ],
];

/** In the script, templates are parsed in a way of our own, and Lit has all that it needs of it. */
const isolateLit = () => ({
  name: 'isolate-lit',
  resolveId: (source, importer) => (source === LIT && importer !== OUR_HTML ? OUR_HTML : null),
  transform(code, id) {
    if (!LIT_HTML.test(id)) return null;
    const left = LIT_CUTS.reduce((rest, [what, instead]) => {
      const cut = rest.replace(what, instead);
      if (cut === rest) throw new Error(`Lit has changed: it does not hold ${what} any more.`);
      return cut;
    }, code);
    return { code: left, map: null };
  },
});

/** For npm: modules and types as they are in the source; bundling is the reader's choice. */
export const modules = {
  input: ['src/index.ts', 'src/second-opinion.ts', 'src/engine.ts', 'src/static-edition.ts'],
  output: { dir: 'dist/modules', format: 'es', preserveModules: true },
  external: [LIT],
  plugins: [compile()],
  onwarn,
};

/** What an element holds where scripts do not run: a fragment for each language and country. */
const staticEditions = () => ({
  name: 'static-editions',
  async generateBundle() {
    const { staticEdition } = await built('static-edition');
    const { LANGUAGES } = await built('text/languages');
    const { COUNTRIES } = await built('content/countries');
    for (const language of LANGUAGES.map(primary)) {
      for (const country of COUNTRIES) {
        const fileName = `static/${language}-${country}.html`;
        this.emitFile({ type: 'asset', fileName, source: staticEdition({ language, country }) });
      }
    }
  },
});

/** The page of a frame: what it holds without scripts is the static edition. */
const framePage = () => ({
  name: 'frame-page',
  async generateBundle() {
    const { staticEdition } = await built('static-edition');
    const edition = staticEdition({ headingLevel: 1 });
    const source = read('src/frame/frame.html').replace('{edition}', `\n${edition}`);
    this.emitFile({ type: 'asset', fileName: 'frame.html', source });
  },
});

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
    compress: { ecma: 2022, passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: new RegExp(`^(_\\$.+|${inwardNames().join('|')})$`) } },
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

/** The same in one language: a smaller file for pages that have no other. */
export const inOneLanguage = (language) => ({
  ...script,
  output: { ...script.output, file: `dist/second-opinion.${language}.js` },
  plugins: plugins([language]),
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

/** Each language has a file of its own, named by it. */
const languages = readdirSync(new URL('src/text', import.meta.url)).flatMap(
  (name) => name.match(/^([a-z]{2,3})\.ts$/)?.[1] ?? [],
);

export default [modules, script, ...languages.map(inOneLanguage), frame, frameParent];

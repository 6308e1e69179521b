/** The parts of `src`, from the lowest up: each may import itself and the ones before it. */
const LAYERS = [
  'engine/',
  'content/',
  'text/',
  'version\\.ts$',
  'visit-summary/',
  'element/',
  'second-opinion\\.ts$',
];

/** Their types are installed for `npm run test:frameworks` only. */
const FRAMEWORKS = ['react', 'svelte', 'vue'];

const layersUpTo = (layer) => LAYERS.slice(0, LAYERS.indexOf(layer) + 1);

/** Whatever is not listed here, packages, `tools` and `test` included, may not be imported. */
function mayImport(from, sources, packages = []) {
  return {
    name: `imports of src/${from.replace('\\', '').replace('$', '')}`,
    severity: 'error',
    from: { path: `^src/${from}` },
    to: {
      pathNot: [
        ...sources.map((source) => `^src/${source}`),
        // A package that is not installed at the top stays unresolved, by its name alone.
        ...packages.map((name) => `^(node_modules/)?${name}(/|$)`),
      ],
    },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    mayImport('engine/', layersUpTo('engine/')),
    mayImport('content/', layersUpTo('content/')),
    mayImport('text/', layersUpTo('text/')),
    mayImport('visit-summary/', layersUpTo('visit-summary/'), ['lit']),
    mayImport('element/', layersUpTo('element/'), ['lit']),
    mayImport('second-opinion\\.ts$', [...layersUpTo('second-opinion\\.ts$'), 'guard\\.ts$']),
    mayImport('static-edition/', [...layersUpTo('visit-summary/'), 'static-edition/']),
    mayImport('frame/', ['frame/', 'element/', 'text/', 'second-opinion\\.ts$']),
    mayImport('framework-types/', ['framework-types/', 'index\\.ts$'], FRAMEWORKS),
    {
      name: 'entries of the package are for its users',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(frame/|framework-types/|index\\.ts$)' },
      to: { path: '^src/(index|engine|static-edition|second-opinion)\\.ts$' },
    },
    {
      name: 'src imports only what ships',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tools|test|demo)/' },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // A circle of types is as hard to read as one of values.
    tsPreCompilationDeps: true,
  },
};

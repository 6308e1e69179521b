import lit from 'eslint-plugin-lit';
import litAccessibility from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** Which folder of `src` may import which: arrows point one way, and nothing points back. */
const MAY_IMPORT = {
  engine: ['engine'],
  content: ['content', 'engine'],
  text: ['text', 'content'],
  'visit-summary': ['visit-summary', 'text', 'content', 'engine', 'version.js'],
  element: ['element', 'visit-summary', 'text', 'content', 'engine', 'engine.js', 'version.js'],
  'static-edition': ['static-edition', 'visit-summary', 'text', 'content', 'engine'],
  frame: ['frame', 'element', 'text', 'second-opinion.js'],
  'framework-types': ['framework-types', 'index.js'],
};

const oneWay = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(?!\\.\\./)(?!(${allowed.map(escapeDots).join('|')})(/|$))(${folders()})`,
            message: `src/${folder} may import from ${allowed.join(', ')} only.`,
          },
          ...(['visit-summary', 'element', 'framework-types'].includes(folder)
            ? []
            : [{ regex: '^[^.]', message: `src/${folder} stands alone: no package.` }]),
        ],
      },
    ],
  },
}));

/** What a path that leaves a folder of `src` can lead to. */
function folders() {
  const names = [
    ...Object.keys(MAY_IMPORT),
    'index.js',
    'engine.js',
    'version.js',
    'second-opinion.js',
  ];
  return names.map((name) => `${escapeDots(name)}(/|$)`).join('|');
}

function escapeDots(name) {
  return name.replaceAll('.', '\\.');
}

export default typescript.config(
  { ignores: ['dist/', 'node_modules/'] },
  ...typescript.configs.recommended,
  {
    files: ['src/element/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/element/**/*.ts'],
    ...wc.configs['flat/recommended'],
  },
  {
    files: ['src/element/**/*.ts'],
    plugins: { 'lit-a11y': litAccessibility },
    rules: litAccessibility.configs.recommended.rules,
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      'max-len': [
        'error',
        {
          code: 100,
          ignoreUrls: true,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
        },
      ],
    },
  },
  ...oneWay,
);

import compat from 'eslint-plugin-compat';
import lit from 'eslint-plugin-lit';
import litAccessibility from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['**/dist/', '**/node_modules/'] },
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
  // Against the `browserslist` of package.json, but for what is asked for before it is called.
  {
    files: ['src/**/*.ts'],
    ...compat.configs['flat/recommended'],
    settings: { polyfills: ['requestIdleCallback', 'cancelIdleCallback'] },
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
);

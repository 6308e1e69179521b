import esX from 'eslint-plugin-es-x';

/** The scripts as built, Lit's included: each browser that the README names reads ES2022. */
export default [
  {
    ...esX.configs['flat/restrict-to-es2022'],
    languageOptions: { ecmaVersion: 2022, sourceType: 'script' },
  },
];

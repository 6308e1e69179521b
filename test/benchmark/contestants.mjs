/** What is compared: the pages, and how a person goes on in each. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { INTRODUCTION, QUESTIONS } from './questions.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), 'utf8');
const { version } = JSON.parse(read('package.json'));

/** Only the benchmark needs SurveyJS, so `npm run bench` installs it here. */
const SURVEY_PACKAGES = 'test/benchmark/node_modules/';
const versionIn = (folder) => JSON.parse(read(`${folder}/package.json`)).version;

/** What goes on in the shadow roots of elements: the next screen is there, not yet painted. */
const inShadow = (tag) => `
  const isAskedAtOnce = false;
  const widgets = () => [...document.querySelectorAll('${tag}')];
  const ready = async () => {
    await customElements.whenDefined('${tag}');
    await Promise.all(widgets().map((one) => one.updateComplete));
  };
  const rootOf = (widget) => window.shadowRoots.get(widget);
  const press = (widget, name) => {
    const buttons = [...rootOf(widget).querySelectorAll('button')];
    buttons.find((one) => one.textContent.trim() === name).click();
    return widget.updateComplete;
  };
  const shown = (widget) => rootOf(widget).querySelector('h2')?.textContent;
  const start = (one) => press(one, 'Start');
  const choose = (one) => [...rootOf(one).querySelectorAll('input')].at(-1).click();
  const next = (one) => press(one, 'Next');`;

/**
 * SurveyJS as its documentation for HTML and JavaScript has it: its style sheet (that without fonts
 * of another site), its two scripts, one model.
 */
const SURVEY = {
  title: INTRODUCTION.title,
  showProgressBar: true,
  // A question a page.
  pages: QUESTIONS.map(({ id, ask, help, repeats, options }) => ({
    elements: [
      {
        type: repeats ? 'checkbox' : 'radiogroup',
        name: id,
        title: ask,
        description: help,
        choices: options.map(({ label, help: more }, value) => ({
          value,
          text: more ? `${label} ${more}` : label,
        })),
      },
    ],
  })),
};

export async function contestants() {
  return [
    {
      name: 'second-opinion.en.js',
      version,
      tag: '<second-opinion></second-opinion>',
      // About the height that docs/embedding.md tells a page to reserve.
      styles: 'second-opinion:not(:defined) { display: block; min-block-size: 27em }',
      files: { 'second-opinion.en.js': read('dist/second-opinion.en.js') },
      code: `${inShadow('second-opinion')}
        const restart = async (one) => { one.restart(); await one.updateComplete; };`,
    },
    {
      name: 'bare Lit element',
      version: versionIn('node_modules/lit'),
      tag: '<bare-questions></bare-questions>',
      styles: '',
      files: { 'bare-questions.js': await floor() },
      code: `${inShadow('bare-questions')}
        const restart = async (one) => { one.at = -1; one.requestUpdate(); await one.updateComplete; };`,
    },
    {
      name: 'SurveyJS',
      version: versionIn(`${SURVEY_PACKAGES}survey-core`),
      tag: '<div class="survey"></div>',
      styles: '',
      files: {
        'survey-core.css': read(`${SURVEY_PACKAGES}survey-core/survey-core.fontless.min.css`),
        'survey.core.js': read(`${SURVEY_PACKAGES}survey-core/survey.core.min.js`),
        'survey-js-ui.js': read(`${SURVEY_PACKAGES}survey-js-ui/survey-js-ui.min.js`),
        'survey.js': `for (const place of document.querySelectorAll('.survey')) {
          place.model = new Survey.Model(${JSON.stringify(SURVEY)});
          place.model.focusFirstQuestionAutomatic = false;
          place.model.render(place);
        }`,
      },
      code: `
        const widgets = () => [...document.querySelectorAll('.survey')];
        const isThere = (one) => one.querySelector('.sd-question__title, .sv-string-viewer');
        const settled = () => new Promise((resolve) => setTimeout(resolve));
        const ready = () => new Promise((resolve) => {
          const look = () => widgets().every(isThere) && resolve();
          new MutationObserver(look).observe(document, { childList: true, subtree: true });
        });
        const isAskedAtOnce = true;
        const start = () => {};
        const choose = async (one) => {
          const inputs = () => [...one.querySelectorAll('[type=radio], [type=checkbox]')];
          while (!inputs().length) await settled();
          inputs().at(-1).click();
        };
        const shown = (one) => one.querySelector('.sd-question__title')?.textContent;
        const next = (one) => one.model.nextPage();
        const restart = (one) => { one.model.clear(); return settled(); };`,
    },
  ];
}

/** Built as Lit's documentation says: one file, minified, the build for production. */
async function floor() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('floor.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: {
      QUESTIONS: JSON.stringify(QUESTIONS),
      INTRODUCTION: JSON.stringify(INTRODUCTION),
    },
  });
  return outputFiles[0].text;
}

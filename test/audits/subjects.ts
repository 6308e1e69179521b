import { existsSync, readdirSync } from 'node:fs';
import { SCREEN_KINDS, type ScreenKind } from '../accessibility/screens.js';
import { fragmentPath, screenPath } from './serve.js';

const ROOT = new URL('../../', import.meta.url);
const REVIEW_SHEETS = ['review', 'review-es', 'review-appendices', 'review-es-appendices'];

/** Of a static host: one for each language, as all are made alike. */
const TOPIC_PAGES = ['/en/cancer.html', '/es/index.html'];

/** It breaks what the engines themselves need, such as `Array.from`. */
const HOSTILE = 'hostile.html';

/** Each of its screens is a subject, and engines take radios of two shadow roots for one group. */
const ALL_SCREENS = 'screens.html';

/** What every engine is to look at. */
export interface Subject {
  readonly name: string;
  readonly path: string;
  /** What a person does there first. */
  readonly screen?: ScreenKind;
  readonly isUnfolded?: boolean;
  /** Whether an engine that sees no control of the widget has seen nothing. */
  readonly hasWidget: boolean;
}

/** Every kind of screen as it comes up, and with all open that folds. */
function screens(): Subject[] {
  return SCREEN_KINDS.flatMap((screen) =>
    [false, true].map((isUnfolded) => ({
      name: `${screen.name}${isUnfolded ? ', unfolded' : ''}`,
      path: screenPath(screen.attributes ?? ''),
      screen,
      isUnfolded,
      hasWidget: true,
    })),
  );
}

/** What the build and the review make, and the demo. */
function pages(): Subject[] {
  const editions = readdirSync(new URL('dist/static/', ROOT)).map((name) => {
    const [, fragment] = /^(.*)\.fragment\.html$/.exec(name) ?? [];
    return fragment ? fragmentPath(fragment) : `/dist/static/${name}`;
  });
  const demo = readdirSync(new URL('demo/', ROOT)).filter(
    (name) => name.endsWith('.html') && ![HOSTILE, ALL_SCREENS].includes(name),
  );
  const frameworks = ['react', 'vue', 'angular', 'svelte'];
  const withoutWidget = ['framed.html'];
  const plain = (path: string): Subject => ({ name: path.slice(1), path, hasWidget: false });
  return [
    ...editions.map(plain),
    ...TOPIC_PAGES.map((path) => ({ ...plain(path), hasWidget: true })),
    { ...plain('/dist/frame.html'), hasWidget: true },
    ...demo.map((name) => ({
      ...plain(`/demo/${name}`),
      hasWidget: !withoutWidget.includes(name),
    })),
    ...frameworks.map((name) => ({ ...plain(`/demo/frameworks/${name}/`), hasWidget: true })),
    ...REVIEW_SHEETS.map((name) => plain(`/dist/${name}.html`)),
  ];
}

export function subjects(): Subject[] {
  for (const name of REVIEW_SHEETS) {
    if (!existsSync(new URL(`dist/${name}.html`, ROOT)))
      throw new Error(`No dist/${name}.html: run npm run review first.`);
  }
  return [...screens(), ...pages()];
}

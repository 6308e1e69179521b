import { html, type TemplateResult } from 'lit/html.js';
import { LANGUAGES } from '../../src/text/languages.js';
import { primaryLanguage } from '../../src/text/text-for.js';

/** What all screens are shown in. */
export interface Look {
  readonly language: string;
  /** The name of a file of `demo/themes`; empty for the widget's own look. */
  readonly theme: string;
  /** In pixels. */
  readonly width: string;
  /** Empty as the device has it. */
  readonly scheme: string;
  readonly direction: string;
}

/** A rail, a small phone, a phone, the column of an article, a portal. */
const WIDTHS = ['280', '320', '390', '700', '1200'];

type Choices = readonly (readonly [value: string, label: string])[];

const DEFAULT_LOOK: Look = {
  language: 'en',
  theme: '',
  width: '390',
  scheme: '',
  direction: 'ltr',
};

const CONTROLS: Readonly<Record<keyof Look, readonly [label: string, choices: Choices]>> = {
  language: [
    'Language',
    LANGUAGES.map(({ language }) => primaryLanguage(language)).map(
      (id) => [id, nameOf(id)] as const,
    ),
  ],
  theme: [
    'Theme',
    [
      ['', 'Its own'],
      ['hospital', 'Hospital'],
      ['insurer', 'Insurer'],
      ['newspaper', 'Newspaper'],
      ['technology', 'Technology'],
      ['government', 'Government'],
    ],
  ],
  width: ['Width', WIDTHS.map((width) => [width, `${width} px`] as const)],
  scheme: [
    'Scheme',
    [
      ['', 'Automatic'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  ],
  direction: [
    'Direction',
    [
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ],
  ],
};
const NAMES = Object.keys(CONTROLS) as (keyof Look)[];

function nameOf(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

/** What an address such as `screens.html?language=es` asks for. */
export function lookOf(address: URLSearchParams): Look {
  const chosen = NAMES.map((name) => {
    const values = CONTROLS[name][1].map(([value]) => value);
    const wanted = address.get(name) ?? '';
    return [name, values.includes(wanted) ? wanted : DEFAULT_LOOK[name]];
  });
  return Object.fromEntries(chosen) as unknown as Look;
}

/** An address to pass on: it leads to the same look. */
export function addressOf(look: Look): string {
  const changed = NAMES.filter((name) => look[name] !== DEFAULT_LOOK[name]);
  return `?${new URLSearchParams(changed.map((name) => [name, look[name]]))}${location.hash}`;
}

export function renderControls(look: Look, change: (look: Look) => void): TemplateResult {
  return html`${NAMES.map((name) => {
    const [label, choices] = CONTROLS[name];
    const onChange = ({ target }: Event) =>
      change({ ...look, [name]: (target as HTMLSelectElement).value });
    return html`<label>
      ${label}
      <select name=${name} autocomplete="off" @change=${onChange}>
        ${choices.map(
          ([value, words]) =>
            html`<option value=${value} ?selected=${value === look[name]}>${words}</option>`,
        )}
      </select>
    </label>`;
  })}`;
}

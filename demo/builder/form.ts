import { html, type TemplateResult } from 'lit/html.js';
import { PROTOCOL } from '../../src/content/protocol.js';
import { optionText, type WordingContext } from '../../src/text/compose.js';
import { EN } from '../../src/text/en.js';
import { renderSelect, renderText, type Choices } from './fields.js';
import { renderNotice, renderServices } from './own-words.js';
import { contrastFaults, DEFAULT_COLORS, type BuilderSettings, type Colors } from './settings.js';

export type Change = (change: Partial<BuilderSettings>) => void;

const WORDING: WordingContext = { text: EN, country: 'us', today: '', facts: new Set() };
const TOPICS: Choices<BuilderSettings['topic']> = [
  ['', 'None: the person is asked'],
  ...PROTOCOL.options.problem.map((id) => [id, optionText('problem', id, WORDING).label] as const),
];
const COUNTRIES: Choices<BuilderSettings['country']> = [
  ['us', 'United States'],
  ['gb', 'United Kingdom'],
  ['intl', 'Any other: no number is named'],
];
const LANGUAGES: Choices<BuilderSettings['language']> = [
  ['page', 'The page’s own'],
  ['en', 'English only, a smaller file'],
  ['es', 'Spanish only, a smaller file'],
];
const INTERESTS: Choices<BuilderSettings['publisherInterest']> = [
  ['', 'None'],
  ['offers-second-opinions', 'We offer second opinions'],
  ['pays-for-second-opinions', 'We pay for second opinions'],
];
const LEVELS: Choices<string> = [1, 2, 3, 4, 5, 6].map((level) => [String(level), `h${level}`]);
const CORNERS: Choices<BuilderSettings['corners']> = [
  ['square', 'Square'],
  ['small', 'Slightly round'],
  ['round', 'Round'],
];

export function renderForm(settings: BuilderSettings, change: Change): TemplateResult {
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>What it is about</legend>
      ${renderSelect('topic', 'Topic of the page', TOPICS, settings.topic, (topic) =>
        change({ topic }),
      )}
      ${renderSelect('country', 'Country of the readers', COUNTRIES, settings.country, (country) =>
        change({ country }),
      )}
      ${renderSelect('language', 'Language', LANGUAGES, settings.language, (language) =>
        change({ language }),
      )}
    </fieldset>
    <fieldset>
      <legend>Who you are</legend>
      ${renderText(
        'publisher',
        'Your name, such as “Example Hospital”',
        settings.publisher,
        (publisher) => change({ publisher }),
      )}
      ${renderSelect(
        'interest',
        'Your own interest, which readers are told',
        INTERESTS,
        settings.publisherInterest,
        (publisherInterest) => change({ publisherInterest }),
      )}
    </fieldset>
    ${renderServices(settings.services, (services) => change({ services }))}
    ${renderNotice(settings.notice, (notice) => change({ notice }))}
    <fieldset>
      <legend>How it looks</legend>
      ${renderColors(settings.colors, change)}
      ${renderSelect('corners', 'Corners', CORNERS, settings.corners, (corners) =>
        change({ corners }),
      )}
      ${renderSelect(
        'level',
        'Its heading on the page',
        LEVELS,
        String(settings.headingLevel),
        (level) => change({ headingLevel: Number(level) as BuilderSettings['headingLevel'] }),
      )}
    </fieldset>
    <fieldset>
      <legend>Where the files are</legend>
      ${renderText('folder', 'Folder on your server, or its address', settings.folder, (folder) =>
        change({ folder }),
      )}
    </fieldset>
  </form>`;
}

function renderColors(colors: Colors | undefined, change: Change): TemplateResult {
  const names: Choices<keyof Colors> = [
    ['accent', 'Buttons and links'],
    ['text', 'Text'],
    ['background', 'Background'],
  ];
  const own = (event: Event) =>
    change({ colors: (event.target as HTMLInputElement).checked ? DEFAULT_COLORS : undefined });
  return html`<p class="check">
      <input id="own-colors" type="checkbox" .checked=${colors !== undefined} @change=${own} />
      <label for="own-colors">Our own colors, in place of light and dark ones</label>
    </p>
    ${
      colors &&
      names.map(
        ([name, words]) =>
          html`<p class="color">
            <label for=${name}>${words}</label>
            <input
              id=${name}
              type="color"
              .value=${colors[name]}
              @input=${(event: Event) =>
                change({ colors: { ...colors, [name]: (event.target as HTMLInputElement).value } })}
            />
          </p>`,
      )
    }
    <div role="status">
      ${colors && contrastFaults(colors).map((fault) => html`<p class="fault">${fault}</p>`)}
    </div>`;
}

import { expect, fixture } from '@open-wc/testing';
import type { Answers, CountryId } from '../../src/engine.js';
import { CASES } from '../cases/cases.js';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import type { Text } from '../../src/text/text.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { labelsOf, questionsFor, walkByClick } from '../element/walk.js';

const SCRIPT = new URL('../../dist/second-opinion.js', import.meta.url).pathname;
const inOneLanguage = (language: string) => SCRIPT.replace('.js', `.${language}.js`);

/** A page of its own, as a publisher writes it. */
async function pageWith(head: string, body = '<second-opinion></second-opinion>') {
  const frame = document.createElement('iframe');
  const page = `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
  frame.srcdoc = page;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const holder = await fixture<HTMLElement>('<div></div>');
  holder.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

async function widgetIn(page: Window & typeof globalThis) {
  await page.customElements.whenDefined('second-opinion');
  const widget = page.document.querySelector('second-opinion')!;
  await widget.updateComplete;
  return widget.shadowRoot!;
}

const headingOf = (root: ShadowRoot) => root.querySelector('[part="heading"]')!.textContent;

const SNIPPETS = {
  'a classic script': `<script src="${SCRIPT}" defer></script>`,
  'a classic script before the page is there': `<script src="${SCRIPT}"></script>`,
  'an async script': `<script src="${SCRIPT}" async></script>`,
  'a module': `<script type="module" src="${SCRIPT}"></script>`,
  'both at once': `<script src="${SCRIPT}"></script><script type="module" src="${SCRIPT}"></script>`,
};

describe('the script works', () => {
  for (const [name, snippet] of Object.entries(SNIPPETS)) {
    it(`as ${name}`, async () => {
      const root = await widgetIn(await pageWith(snippet));
      expect(headingOf(root)).to.equal('Should I get a second opinion?');
    });
  }

  it('after the element, put there later', async () => {
    const page = await pageWith('');
    const script = page.document.createElement('script');
    script.src = SCRIPT;
    page.document.head.append(script);
    expect(headingOf(await widgetIn(page))).to.equal('Should I get a second opinion?');
  });

  it('for an element that comes after it', async () => {
    const page = await pageWith(SNIPPETS['a classic script'], '');
    page.document.body.append(page.document.createElement('second-opinion'));
    expect(headingOf(await widgetIn(page))).to.equal('Should I get a second opinion?');
  });
});

describe('the script leaves the page as it was', () => {
  it('but for the tag', async () => {
    const names = (page: object) => Object.getOwnPropertyNames(page);
    const bare = names(await pageWith(''));
    const page = await pageWith(SNIPPETS['a classic script']);
    await widgetIn(page);
    const added = names(page).filter((name) => !bare.includes(name));
    expect(added).to.deep.equal([]);
  });

  it('and makes no request but its own', async () => {
    const page = await pageWith(SNIPPETS['a classic script']);
    const root = await widgetIn(page);
    root.querySelector<HTMLElement>('[part~="button-primary"]')!.click();
    const names = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(names.filter((name) => !name.endsWith(SCRIPT))).to.deep.equal([]);
  });

  it('with a tag of another version there, says so once and lets it be', async () => {
    const warnings: unknown[] = [];
    const page = await pageWith('', '');
    page.console.warn = (...words: unknown[]) => void warnings.push(...words);
    class Present extends page.HTMLElement {
      static version = '0.0.1';
    }
    page.customElements.define('second-opinion', Present);
    const script = page.document.createElement('script');
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    script.src = SCRIPT;
    page.document.head.append(script);
    await loaded;
    expect(page.customElements.get('second-opinion')).to.equal(Present);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/version 0\.1\.0 is ignored.*version 0\.0\.1/);
  });
});

/** Presses what is there by its words, without a mouse. */
async function walk(
  root: ShadowRoot,
  answers: Answers,
  country: CountryId,
  text: Text,
): Promise<void> {
  const widget = root.host as HTMLElementTagNameMap['second-opinion'];
  const press = async (selector: string, words: string) => {
    const targets = [...root.querySelectorAll<HTMLElement>(selector)];
    targets.find(({ textContent }) => textContent.trim() === words)!.click();
    await widget.updateComplete;
  };
  await press('button', text.introduction.start);
  for (const question of questionsFor(answers, country)) {
    for (const label of labelsOf(question, answers, text)) await press('label', label);
    await press('button', text.flow.next);
  }
}

/** Lit marks its places with comments, and the build takes spaces out that nobody sees. */
const markupOf = (root: ShadowRoot) =>
  root.innerHTML
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (at) => at.trim());

/** Each script in each language that it has, and who is walked through it. */
const SCRIPTS = [
  [SCRIPT, 'en', EN, ['V01', 'V04', 'V12', 'V22', 'V39', 'M05', 'M06', 'M20', 'M25']],
  [SCRIPT, 'es', ES, ['V01', 'V12', 'M05', 'M06', 'M20', 'M25']],
  [inOneLanguage('en'), 'en', EN, ['V01', 'M05']],
  [inOneLanguage('es'), 'es', ES, ['V01', 'M05']],
] as const;

for (const [file, lang, text, cases] of SCRIPTS) {
  const name = `${file.split('/').at(-1)}, ${lang},`;

  describe(`${name} shows the same as the source, tag for tag and word for word`, () => {
    for (const id of cases) {
      const { answers, country } = CASES.find((one) => one.id === id)!;
      const body = `<second-opinion country="${country}" lang="${lang}"></second-opinion>`;

      it(`to the person of ${id}`, async () => {
        const person = await WidgetDriver.open(body);
        await walkByClick(person, answers, country, text);
        const root = await widgetIn(await pageWith(`<script src="${file}" defer></script>`, body));
        await walk(root, answers, country, text);
        expect(root.textContent).to.have.length.above(200);
        expect(markupOf(root)).to.equal(markupOf(person.widget.shadowRoot!));
      });
    }
  });
}

describe('a script in one language', () => {
  it('speaks it wherever it is', async () => {
    const body = '<second-opinion lang="en"></second-opinion>';
    const page = await pageWith(`<script src="${inOneLanguage('es')}"></script>`, body);
    const root = await widgetIn(page);
    expect(headingOf(root)).to.equal(ES.introduction.title);
    expect(root.querySelector<HTMLElement>('[part=card]')!.lang).to.equal('es-US');
  });
});

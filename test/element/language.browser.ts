import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import { DIFFER } from './answers.js';
import { warningsDuring } from './console.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { labelOf, walkByScript } from './walk.js';

const ENGLISH = EN.introduction.title;
const SPANISH = ES.introduction.title;
const WIDGET = '<second-opinion></second-opinion>';

/** What a page says of its language, and the title that a person then reads. */
const PAGES = {
  '<second-opinion lang="es"></second-opinion>': SPANISH,
  '<second-opinion lang="es-MX"></second-opinion>': SPANISH,
  '<second-opinion lang="es_US"></second-opinion>': SPANISH,
  '<second-opinion lang=" ES "></second-opinion>': SPANISH,
  [`<div lang="es-419"><p>${WIDGET}</p></div>`]: SPANISH,
  [`<div lang="es"><div lang="">${WIDGET}</div></div>`]: SPANISH,
  [`<div lang="es"><div lang="en-US">${WIDGET}</div></div>`]: ENGLISH,
  '<div lang="es"><second-opinion lang="en"></second-opinion></div>': ENGLISH,
  '<second-opinion lang="fr"></second-opinion>': ENGLISH,
  '<second-opinion lang="x"></second-opinion>': ENGLISH,
  '<second-opinion lang="estonian"></second-opinion>': ENGLISH,
  [WIDGET]: ENGLISH,
};

async function restarted(person: WidgetDriver): Promise<WidgetDriver> {
  person.widget.restart();
  await person.widget.updateComplete;
  return person;
}

/** A change of the page is heard of after the script that makes it. */
async function changesPage(person: WidgetDriver, change: () => void): Promise<void> {
  change();
  await Promise.resolve();
  await person.widget.updateComplete;
}

describe('a person reads the language of the page', () => {
  const { lang } = document.documentElement;
  afterEach(() => (document.documentElement.lang = lang));

  for (const [page, title] of Object.entries(PAGES)) {
    it(`${page}, without a word in the console`, async () => {
      const warnings = await warningsDuring(async () => {
        const person = await WidgetDriver.open(page);
        expect(person.heading).to.equal(title);
        const card = person.all('[part="card"]')[0]!;
        expect([card.lang, card.dir]).to.deep.equal(
          title === SPANISH ? ['es-US', 'ltr'] : ['en', 'ltr'],
        );
      });
      expect(warnings).to.deep.equal([]);
    });
  }

  it('of the document, also inside another component', async () => {
    document.documentElement.lang = 'es';
    const host = document.createElement('div');
    document.body.append(host);
    host.attachShadow({ mode: 'open' }).innerHTML = WIDGET;
    const person = await WidgetDriver.attach(host.shadowRoot!.querySelector('second-opinion')!);
    expect(person.heading).to.equal(SPANISH);
    await changesPage(person, () => (host.lang = 'en'));
    expect(person.heading).to.equal(ENGLISH);
    host.remove();
  });

  it('also when it changes under way: no answer is lost, nor the place on the page', async () => {
    const person = await WidgetDriver.open();
    await walkByScript(person, { safety: 'none-of-these' }, 'us');
    await person.choose(labelOf('problem', 'rare-disease'));
    person.button(EN.flow.next).focus();
    await changesPage(person, () => (person.widget.lang = 'es'));
    expect(person.heading).to.equal(ES.questions.problem.ask);
    expect(person.chosen).to.deep.equal([labelOf('problem', 'rare-disease', ES)]);
    expect(textOf(person.focused)).to.equal(person.heading);
    expect(person.announced).to.equal('Pregunta 2 de 8');
    await walkByScript(await restarted(person), DIFFER, 'us', ES);
    const spanish = person.texts('answer');
    await changesPage(person, () => (person.widget.lang = 'en-GB'));
    expect(person.texts('answer')).to.have.length(spanish.length);
    expect(person.texts('answer')[1]).to.contain('Cancer');
  });

  it('and keeps the focus on what of the page changes it', async () => {
    const person = await WidgetDriver.open(`<button>Español</button>${WIDGET}`);
    const button = person.widget.previousElementSibling as HTMLElement;
    button.focus();
    await changesPage(person, () => (person.widget.lang = 'es'));
    expect(person.heading).to.equal(SPANISH);
    expect(document.activeElement).to.equal(button);
  });

  it('when it is moved to a part of the page in another one', async () => {
    const person = await WidgetDriver.open(`<div lang="es"></div>${WIDGET}`);
    expect(person.heading).to.equal(ENGLISH);
    await changesPage(person, () => person.widget.previousElementSibling!.append(person.widget));
    expect(person.heading).to.equal(SPANISH);
  });

  it('keeps what is ticked on the outcome, and what the last answer changed', async () => {
    const person = await WidgetDriver.open('<second-opinion lang="es"></second-opinion>');
    await walkByScript(person, { ...DIFFER, coverage: 'uninsured' }, 'us', ES);
    const records = await person.unfold(ES.sections.records.title);
    await person.click(records.querySelector('[part="tick"]')!);
    await changesPage(person, () => (person.widget.lang = 'en'));
    expect(person.all<HTMLInputElement>('[part="tick"] input:checked')).to.have.length(1);
    expect(person.texts('status').join()).to.contain(`Added: ${EN.advice['self-pay'].title}`);
  });

  it('with a crisis line that speaks it', async () => {
    const person = await WidgetDriver.open('<second-opinion lang="es"></second-opinion>');
    await walkByScript(person, { safety: 'crisis' }, 'us', ES);
    const calls = person.all<HTMLAnchorElement>('[part~="button-call"]');
    expect(calls.map(({ href }) => href)).to.include('tel:988');
    expect(textOf(person.all('.screen')[0]!)).to.match(/oprima (?:el )?2/);
    await person.press(ES.flow.backToQuestion);
    expect(person.heading).to.equal(ES.questions.safety.ask);
  });
});

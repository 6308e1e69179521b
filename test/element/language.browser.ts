import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import { warningsDuring } from './console.js';
import { WidgetDriver } from './widget-driver.js';
import { walkByScript } from './walk.js';

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

  it('also when it changes under way: no answer and no tick is lost, and nothing moves', async () => {
    const person = await WidgetDriver.open();
    await walkByScript(person, { safety: 'none-of-these', opinions: 'one' }, 'us');
    await person.choose('A rare disease.');
    await person.button('Next').focus();
    const { focused } = person;
    await changesPage(person, () => (person.widget.lang = 'es'));
    expect(person.heading).to.equal(ES.questions.problem.ask);
    expect(person.chosen).to.deep.equal(['Una enfermedad rara.']);
    expect(person.focused).to.equal(focused);
    expect(person.announced).to.equal('Pregunta 3 de 7');
    await person.press('Siguiente');
    await person.press('Siguiente');
    await person.choose('En unas semanas.');
    await person.press('Siguiente');
    expect(person.heading).to.equal('Sí vale la pena pedir una segunda opinión');
    expect(person.texts('answer')[1]).to.contain('Uno.');
    await changesPage(person, () => (person.widget.lang = 'en-GB'));
    expect(person.heading).to.equal('A second opinion is well worth asking for');
    expect(person.texts('answer')[2]).to.contain('A rare disease.');
  });

  it('when it is moved to a part of the page in another one', async () => {
    const person = await WidgetDriver.open(`<div lang="es"></div>${WIDGET}`);
    expect(person.heading).to.equal(ENGLISH);
    await changesPage(person, () => person.widget.previousElementSibling!.append(person.widget));
    expect(person.heading).to.equal(SPANISH);
  });

  it('keeps what is ticked on the outcome, and writes the page to take along in it', async () => {
    const person = await WidgetDriver.open(
      '<second-opinion lang="es" country="us"></second-opinion>',
    );
    const answers = {
      safety: 'none-of-these',
      opinions: 'differ',
      problem: 'cancer',
      signs: [],
      'cancer-surgeon': 'no',
      timing: 'weeks',
      'in-hospital': 'no',
    } as const;
    await walkByScript(person, answers, 'us', ES);
    await person.expandAll();
    const box = person.all<HTMLInputElement>('[part="tick"] input')[0]!;
    await person.click(box);
    expect(box.checked).to.equal(true);
    await changesPage(person, () => (person.widget.lang = 'en'));
    expect(person.all<HTMLInputElement>('[part="tick"] input')[0]!.checked).to.equal(true);
    await changesPage(person, () => (person.widget.lang = 'es'));
    const [page] = person.texts('text');
    const today = new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' });
    expect(page).to.contain('Otra opinión médica: mi hoja');
    expect(page).to.contain(`Hecho el ${today.format(new Date())}`);
    expect(page).to.contain(`[x] ${person.texts('tick')[0]!}`);
  });

  it('with figures, lists and numbers as it writes them, and a crisis line that speaks it', async () => {
    const person = await WidgetDriver.open('<second-opinion lang="es"></second-opinion>');
    await walkByScript(person, { safety: 'crisis' }, 'us', ES);
    expect(person.texts('first-step')[0]).to.contain('Llame ya al 988 y oprima 2 para español');
    const [call] = person.all<HTMLAnchorElement>('[part~="first-step"] a');
    expect(call!.href).to.equal('tel:988');
    await person.press('Cambiar: Ahora');
    await person.choose('Nada de esto.');
    await person.press('Guardar');
    expect(person.heading).to.equal(ES.questions.opinions.ask);
  });
});

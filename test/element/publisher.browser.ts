import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { DIFFER, NO_SIGN } from './answers.js';
import { WidgetDriver } from './widget-driver.js';
import { labelOf, walkByScript } from './walk.js';

async function atTheOutcome(page: string, answers: Answers = DIFFER): Promise<WidgetDriver> {
  const person = await WidgetDriver.open(page);
  await walkByScript(person, answers, 'us');
  return person;
}

const interested = (interest: string) =>
  `<second-opinion publisher-interest="${interest}"></second-opinion>`;

describe('the publisher', () => {
  for (const [direction, other] of [
    ['rtl', 'ltr'],
    ['ltr', 'rtl'],
  ]) {
    it(`has its own words run ${direction} on a page that does, inside ours`, async () => {
      const person = await atTheOutcome(
        `<div dir="${direction}"><second-opinion>
          <span slot="notice">1</span><p slot="services">2</p><p slot="services" dir="${other}">3</p>
        </second-opinion></div>`,
      );
      const directions = [...person.widget.children].map((one) => getComputedStyle(one).direction);
      expect(directions).to.deep.equal([direction, direction, other]);
      expect(getComputedStyle(person.all('[part="heading"]')[0]!).direction).to.equal('ltr');
    });
  }

  it('sets the level of the headings; below h6 there is none', async () => {
    const person = await atTheOutcome('<second-opinion heading-level="5"></second-opinion>');
    const levels = person.all('h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels.slice(0, 3)).to.deep.equal(['h5', 'h6', 'h6']);
  });

  it('is named as it is, whatever is in the name', async () => {
    const person = await WidgetDriver.open(
      `<second-opinion publisher='<b>A</b> & Co {emergency}' publisher-interest="offers-second-opinions"></second-opinion>`,
    );
    expect(person.texts('interest')).to.deep.equal([
      'Good to know: <b>A</b> & Co {emergency} offers second opinions itself.',
    ]);
  });

  it('is named to its last letter, however long the name is', async () => {
    const name = `${'Hospital '.repeat(11)}👩🏽‍⚕️ of Saint Mary and Saint John`;
    const person = await WidgetDriver.open(
      `<second-opinion publisher="${name}" publisher-interest="offers-second-opinions"></second-opinion>`,
    );
    expect(person.texts('interest')).to.deep.equal([
      `Good to know: ${name} offers second opinions itself.`,
    ]);
  });

  it('discloses its interest on the introduction and the outcome, never in an emergency', async () => {
    const person = await WidgetDriver.open(interested('pays-for-second-opinions'));
    const line = 'Good to know: this site pays for second opinions.';
    expect(person.texts('interest')).to.deep.equal([line]);
    await walkByScript(person, { ...DIFFER, opinions: 'none-yet' }, 'us');
    expect(person.texts('interest')).to.deep.equal([line]);
    await person.unfold(EN.sections.answers.title);
    await person.press(`${EN.flow.change}: ${EN.questions.safety.name}`);
    await person.choose(labelOf('safety', 'danger-signs'));
    await person.press(EN.flow.save);
    expect(person.heading).to.equal(EN.outcomes['danger-signs'].title);
    expect(person.texts('interest')).to.deep.equal([]);
  });

  it('changes no order and no word of what is advised by its interest', async () => {
    const seen = [];
    for (const interest of ['', 'offers-second-opinions', 'pays-for-second-opinions']) {
      const person = await atTheOutcome(interested(interest));
      seen.push([
        ...person.texts('step'),
        ...person.texts('subheading'),
        ...person.texts('advice'),
      ]);
    }
    const [none, offers, pays] = seen;
    expect(none!.length).to.be.greaterThan(30);
    expect(offers).to.deep.equal(none);
    expect(pays).to.deep.equal(none);
  }).timeout(30_000);

  for (const [fold, answers] of [
    [EN.sections.where.title, DIFFER],
    [EN.sections['still-want-one'].title, NO_SIGN],
  ] as const) {
    it(`shows its services under its own name, in "${fold}", and there only`, async () => {
      const person = await atTheOutcome(
        `<second-opinion publisher="Example Hospital">
          <p slot="services">Our heart team</p><p slot="notice">Free help in your language</p>
          <p id="fallback">Without JavaScript</p>
        </second-opinion>`,
        answers,
      );
      const isSeen = (selector: string) => person.widget.querySelector(selector)!.checkVisibility();
      expect(isSeen('[slot=services]')).to.equal(false);
      await person.unfold(fold);
      expect(isSeen('[slot=services]')).to.equal(true);
      expect(person.texts('services')).to.have.length(1);
      expect(person.texts('services')[0]).to.contain('From Example Hospital');
      expect([isSeen('[slot=notice]'), isSeen('#fallback')]).to.deep.equal([true, false]);
    });
  }

  it('has no empty frame for services that it does not offer', async () => {
    const person = await atTheOutcome('<second-opinion></second-opinion>');
    await person.unfold(EN.sections.where.title);
    expect(person.all('[part="services"]')[0]!.getClientRects()).to.have.length(0);
  });
});

import { expect } from '@open-wc/testing';
import type { SecondOpinionElement } from '../../src/index.js';
import { warningsDuring } from './console.js';
import { WidgetDriver } from './widget-driver.js';
import { walkByScript } from './walk.js';

const HOSTILE = '"><img src=x onerror=alert(1)>';

const withAttribute = (name: string, value: string) => {
  const widget = document.createElement('second-opinion');
  widget.setAttribute(name, value);
  return widget.outerHTML;
};

/** A value that is not allowed, and what the one message names. */
const BAD_VALUES = [
  ['topic', 'flu', /topic="flu".*heart-valve.*Using none/],
  ['topic', HOSTILE, /topic="\\?"><img/],
  ['country', 'fr', /country="fr".*us, gb, intl.*Using intl/],
  ['heading-level', '7', /heading-level="7".*1, 2, 3, 4, 5, 6.*Using 2/],
  ['heading-level', 'h3', /heading-level="h3"/],
  ['publisher-interest', 'none', /publisher-interest="none".*offers-second-opinions/],
  ['share', 'everything', /share="everything".*outcome, answers/],
] as const;

describe('a setting that is not allowed', () => {
  for (const [name, value, message] of BAD_VALUES) {
    it(`${name}="${value}" gets one message, and the widget works`, async () => {
      const warnings = await warningsDuring(async () => {
        const person = await WidgetDriver.open(withAttribute(name, value));
        expect(person.heading).to.equal('Should I get a second opinion?');
        await person.press('Start');
        expect(person.heading).to.equal('Is any of this true right now?');
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(message);
    });
  }

  it('gets no warning when it is allowed, whatever its case and space', async () => {
    const warnings = await warningsDuring(() =>
      WidgetDriver.open(
        '<second-opinion country=" GB " share="outcome, answers"></second-opinion>',
      ),
    );
    expect(warnings).to.deep.equal([]);
  });

  it('may be any value at all as a property', async () => {
    const person = await WidgetDriver.open();
    const warnings = await warningsDuring(async () => {
      for (const value of [null, undefined, 7, {}, [], Symbol('x'), () => 1, NaN]) {
        Object.assign(person.widget, { topic: value, country: value, share: value });
        await person.widget.updateComplete;
      }
    });
    expect(person.heading).to.equal('Should I get a second opinion?');
    // Only the two numbers can be read as values: each is named once for each setting.
    expect(warnings).to.have.length(6);
  });
});

describe('the topic of the page', () => {
  const page = '<second-opinion topic="heart-valve"></second-opinion>';

  it('is said, and its question is not asked', async () => {
    const person = await WidgetDriver.open(page);
    expect(person.texts('preset')[0]).to.contain('We start with this problem: A heart valve.');
    await walkByScript(person, { safety: 'none-of-these', opinions: 'one' }, 'us');
    expect(person.heading).to.equal('Which of these fit you?');
    expect(person.announced).to.equal('Question 3 of 5');
  });

  it('can be changed before the start, and from the outcome', async () => {
    const person = await WidgetDriver.open(page);
    await person.press('Change: We start with this problem: A heart valve.');
    expect(person.chosen).to.deep.equal(['A heart valve.']);
    await person.choose('A rare disease.');
    await person.press('Save');
    expect(person.texts('preset')[0]).to.contain('A rare disease.');
    await walkByScript(person, { safety: 'none-of-these', opinions: 'one' }, 'us');
    await person.press('Next');
    await person.choose('In the next few weeks.');
    await person.press('Next');
    expect(person.texts('answer')[2]).to.contain('A rare disease.');
    await person.press('Change: The problem');
    await person.choose('Something else.');
    await person.press('Save');
    expect(person.heading).to.equal('We see no clear sign for a second opinion right now');
  });

  it('is marked as the page’s among the answers', async () => {
    const person = await WidgetDriver.open('<second-opinion topic="other"></second-opinion>');
    await walkByScript(person, { safety: 'none-of-these', opinions: 'one' }, 'us');
    await person.press('Next');
    await person.choose('In the next few weeks.');
    await person.press('Next');
    expect(person.texts('answer')[2]).to.contain('From the topic of this page');
  });

  it('may change while a person answers: no answer is lost, and what is open is asked', async () => {
    const person = await WidgetDriver.open('<second-opinion topic="other"></second-opinion>');
    await walkByScript(person, { safety: 'none-of-these', opinions: 'one' }, 'us');
    await person.press('Next');
    await person.choose('In the next few weeks.');
    await person.press('Next');
    person.widget.topic = 'cancer';
    await person.widget.updateComplete;
    expect(person.heading).to.contain('Has a surgeon who works on your kind of cancer');
    await person.choose('Yes.');
    await person.press('Next');
    expect(person.heading).to.equal('A second opinion is well worth asking for');
  });

  it('may close the question that is shown: what is ticked there answers no other', async () => {
    const person = await WidgetDriver.open('<second-opinion topic="cancer"></second-opinion>');
    await walkByScript(person, { safety: 'none-of-these', opinions: 'one', signs: [] }, 'us');
    expect(person.heading).to.contain('Has a surgeon who works on your kind of cancer');
    await person.choose('Yes.');
    person.widget.topic = 'other';
    await person.widget.updateComplete;
    expect(person.heading).to.equal('When do doctors want treatment to start?');
    expect(person.chosen).to.deep.equal([]);
    await person.press('Next');
    expect(person.error).to.equal('Choose one answer to go on.');
  });
});

describe('the publisher', () => {
  it('sets the level of the headings; below h6 there is none', async () => {
    const person = await WidgetDriver.open('<second-opinion heading-level="5"></second-opinion>');
    await walkByScript(person, { safety: 'danger-signs' }, 'us');
    const levels = person.all('h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
    expect(levels.slice(0, 3)).to.deep.equal(['h5', 'h6', 'h6']);
  });

  it('is named as it is, whatever is in the name', async () => {
    const person = await WidgetDriver.open(
      `<second-opinion publisher='<b>A</b> & Co {emergency}' publisher-interest="offers-second-opinions"></second-opinion>`,
    );
    expect(person.texts('interest')[0]).to.equal(
      'Good to know: <b>A</b> & Co {emergency} offers second opinions itself.',
    );
  });

  it('discloses its interest on the introduction and the outcome, never in an emergency', async () => {
    const page = '<second-opinion publisher-interest="pays-for-second-opinions"></second-opinion>';
    const person = await WidgetDriver.open(page);
    expect(person.texts('interest')[0]).to.contain('this site pays for second opinions');
    await walkByScript(person, { safety: 'none-of-these', opinions: 'none-yet' }, 'us');
    expect(person.texts('interest')).to.have.length(1);
    await person.press('Change: Right now');
    await person.choose('I have signs of an emergency.');
    await person.press('Save');
    expect(person.texts('interest')).to.deep.equal([]);
  });

  it('changes no order and no word of what is advised by its interest', async () => {
    const answers = { safety: 'none-of-these', opinions: 'differ', problem: 'heart' } as const;
    const seen = [];
    for (const interest of ['', 'offers-second-opinions', 'pays-for-second-opinions']) {
      const person = await WidgetDriver.open(
        `<second-opinion publisher-interest="${interest}"></second-opinion>`,
      );
      await walkByScript(person, { ...answers, signs: ['disagree'], timing: 'weeks' }, 'us');
      seen.push([...person.texts('subheading'), ...person.texts('advice')]);
    }
    const [none, offers, pays] = seen;
    expect(none!.length).to.be.greaterThan(30);
    expect(offers).to.deep.equal(none);
    expect(pays).to.deep.equal(none);
  }).timeout(30_000);

  it('shows its services with the places to go, under its own name, and there only', async () => {
    const person = await WidgetDriver.open(`<second-opinion publisher="Example Hospital">
      <p slot="services">Our heart team</p><p slot="notice">Free help in your language</p>
      <p id="fallback">Without JavaScript</p>
    </second-opinion>`);
    const isSeen = (selector: string) =>
      person.widget.querySelector(selector)!.getClientRects().length > 0;
    expect([isSeen('[slot=notice]'), isSeen('#fallback')]).to.deep.equal([true, false]);
    await walkByScript(
      person,
      { safety: 'none-of-these', opinions: 'differ', problem: 'other', signs: [], timing: 'weeks' },
      'us',
    );
    const where = person
      .all('details')
      .find((one) => one.textContent.includes('Where to find them'))!;
    await person.click(where.querySelector('summary')!);
    expect(isSeen('[slot=services]')).to.equal(true);
    expect(person.texts('services')[0]).to.contain('From Example Hospital');
    expect(isSeen('[slot=notice]')).to.equal(true);
  });

  it('has no empty frame for services that it does not offer', async () => {
    const person = await WidgetDriver.open();
    await walkByScript(
      person,
      { safety: 'none-of-these', opinions: 'differ', problem: 'other', signs: [], timing: 'weeks' },
      'us',
    );
    expect(person.all('[part="services"]')[0]!.hidden).to.equal(true);
  });
});

describe('a page with several widgets', () => {
  it('keeps them apart, and each keeps its answers when it is moved', async () => {
    const person = await WidgetDriver.open(
      '<second-opinion></second-opinion><second-opinion></second-opinion>',
    );
    const other = person.widget.nextElementSibling as SecondOpinionElement;
    await person.press('Start');
    await person.choose('None of these.');
    await person.press('Next');
    document.body.append(person.widget);
    await person.widget.updateComplete;
    expect(person.announced).to.equal('Question 2 of 7');
    expect(other.shadowRoot!.textContent).to.contain('Should I get a second opinion?');
    person.widget.remove();
  });
});

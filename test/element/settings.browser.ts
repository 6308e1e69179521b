import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import type { SecondOpinionElement } from '../../src/index.js';
import { EN } from '../../src/text/en.js';
import { warningsDuring } from './console.js';
import { WidgetDriver } from './widget-driver.js';
import { labelOf, walkByScript } from './walk.js';
import { rootOf } from './shadow-roots.js';

const { flow, introduction, questions, sections } = EN;
const HOSTILE = '"><img src=x onerror=alert(1)>';
const FIRST = { safety: 'none-of-these', opinions: 'one' } as const;
const NO_SIGN = { ...FIRST, told: [], treatment: [], doctor: [], timing: 'weeks' } as const;

async function open(page: string, answers?: Answers): Promise<WidgetDriver> {
  const person = await WidgetDriver.open(page);
  if (answers) await walkByScript(person, answers, 'us');
  return person;
}

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
        const person = await open(withAttribute(name, value));
        expect(person.heading).to.equal(introduction.title);
        await person.press(introduction.start);
        expect(person.heading).to.equal(questions.safety.ask);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(message);
    });
  }

  it('gets no warning when it is allowed, whatever its case and space', async () => {
    const warnings = await warningsDuring(() =>
      open('<second-opinion country=" GB " share="outcome, answers"></second-opinion>'),
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
    expect(person.heading).to.equal(introduction.title);
    // Only the two numbers can be read as values: each is named once for each setting.
    expect(warnings).to.have.length(6);
  });
});

describe('the topic of the page', () => {
  const page = (topic: string) => `<second-opinion topic="${topic}"></second-opinion>`;
  const PRESET = 'Topic: heart valve';

  it('is said, and its question is not asked', async () => {
    const person = await open(page('heart-valve'));
    expect(person.texts('preset')[0]).to.contain(PRESET);
    await walkByScript(person, { safety: 'none-of-these' }, 'us');
    expect(person.heading).to.equal(questions.opinions.ask);
    expect(person.announced).to.equal('Question 2 of 6');
  });

  it('can be changed before the start, and from the outcome', async () => {
    const person = await open(page('heart-valve'));
    await person.press(`${flow.change}: ${PRESET}`);
    expect(person.chosen).to.deep.equal([labelOf('problem', 'heart-valve')]);
    await person.choose(labelOf('problem', 'rare-disease'));
    await person.press(flow.save);
    expect(person.texts('preset')[0]).to.contain('Topic: rare disease');
    await walkByScript(person, NO_SIGN, 'us');
    expect(person.texts('answer')[1]).to.contain('A rare disease');
    await person.unfold(sections.answers.title);
    await person.press(`${flow.change}: ${questions.problem.name}`);
    await person.choose(labelOf('problem', 'other'));
    await person.press(flow.save);
    expect(person.heading).to.equal(EN.outcomes['no-sign'].title);
  });

  it('is marked as the page’s among the answers', async () => {
    const person = await open(page('other'), NO_SIGN);
    expect(person.texts('answer')[1]).to.contain(EN.answers.fromThisPage);
  });

  it('may change while a person answers: no answer is lost, and what is open is asked', async () => {
    const person = await open(page('other'), NO_SIGN);
    person.widget.topic = 'cancer';
    await person.widget.updateComplete;
    expect(person.heading).to.equal(questions['cancer-surgeon'].ask);
    await person.choose(labelOf('cancer-surgeon', 'yes'));
    await person.press(flow.next);
    expect(person.texts('answer')).to.have.length(8);
  });

  it('may close the question that is shown: what is checked there answers no other', async () => {
    const { timing: _timing, ...upToTheSurgeon } = NO_SIGN;
    const person = await open(page('cancer'), upToTheSurgeon);
    await person.choose(labelOf('cancer-surgeon', 'yes'));
    person.widget.topic = 'other';
    await person.widget.updateComplete;
    expect(person.heading).to.equal(questions.timing.ask);
    expect(person.chosen).to.deep.equal([]);
    await person.press(flow.next);
    expect(person.error).to.equal(EN.errors.chooseOne);
  });
});

describe('a page with several widgets', () => {
  it('keeps them apart, and each keeps its answers when it is moved', async () => {
    const person = await open('<second-opinion></second-opinion><second-opinion></second-opinion>');
    const other = person.widget.nextElementSibling as SecondOpinionElement;
    await walkByScript(person, { safety: 'none-of-these' }, 'us');
    document.body.append(person.widget);
    await person.widget.updateComplete;
    expect(person.heading).to.equal(questions.problem.ask);
    expect(rootOf(other).textContent).to.contain(introduction.title);
    person.widget.remove();
  });
});

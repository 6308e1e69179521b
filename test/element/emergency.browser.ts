import { expect } from '@open-wc/testing';
import type { CountryId } from '../../src/content/countries.js';
import type { OptionId } from '../../src/content/answer-options.js';
import { EN } from '../../src/text/en.js';
import { WidgetDriver, textOf } from './widget-driver.js';
import { labelOf, walkByScript } from './walk.js';

type Emergency = Exclude<OptionId<'safety'>, 'none-of-these'>;

/** Who a person reaches with one press, and how often the number of the line stands there. */
const SCREENS: readonly {
  readonly safety: Emergency;
  readonly country: CountryId;
  readonly calls: readonly string[];
  readonly line: string | undefined;
}[] = [
  { safety: 'danger-signs', country: 'us', calls: ['tel:911'], line: undefined },
  { safety: 'danger-signs', country: 'gb', calls: ['tel:999'], line: undefined },
  { safety: 'danger-signs', country: 'intl', calls: [], line: undefined },
  { safety: 'crisis', country: 'us', calls: ['tel:988', 'sms:988'], line: undefined },
  { safety: 'crisis', country: 'gb', calls: ['tel:116123'], line: undefined },
  { safety: 'crisis', country: 'intl', calls: [], line: undefined },
  { safety: 'treatment-today', country: 'us', calls: [], line: 'tel:911' },
  { safety: 'treatment-today', country: 'gb', calls: [], line: 'tel:999' },
  { safety: 'treatment-today', country: 'intl', calls: [], line: '' },
];

const numberOf = { us: '911', gb: '999', intl: 'your local emergency number' };

async function open(safety: OptionId<'safety'>, country: CountryId = 'us'): Promise<WidgetDriver> {
  const person = await WidgetDriver.open(`<second-opinion country="${country}"></second-opinion>`);
  await walkByScript(person, { safety }, country);
  return person;
}

describe('in an emergency', () => {
  for (const { safety, country, calls, line } of SCREENS) {
    it(`"${safety}" in "${country}" leads to who helps, and to nothing else`, async () => {
      const person = await open(safety, country);
      expect(person.heading).to.equal(EN.outcomes[safety].title);
      expect(person.focused?.textContent).to.equal(person.heading);

      const buttons = person.all<HTMLAnchorElement>('[part~="button-call"]');
      expect(buttons.map(({ href }) => href)).to.deep.equal(calls);
      for (const button of buttons) {
        expect(button.getBoundingClientRect().height).to.be.at.least(56);
      }
      const [shown] = person.all('[part="emergency-line"]');
      expect(shown && (shown.querySelector('a')?.getAttribute('href') ?? '')).to.equal(line);
      const words = textOf(person.all('[part="card"]')[0]!);
      expect(words.split(numberOf[country])).to.have.length(2);

      expect(person.buttons).to.deep.equal([EN.flow.backToQuestion]);
      expect(person.all('details, input, progress, ol, section')).to.deep.equal([]);
      expect(person.texts('source')).to.deep.equal([]);
      expect(person.announced).to.equal(EN.questions.safety.name);
    });
  }

  it('treatment today keeps three questions to ask at once', async () => {
    const person = await open('treatment-today');
    expect(person.all('.screen li')).to.have.length(3);
    expect(person.all('.screen li').every((one) => textOf(one).endsWith('?'))).to.equal(true);
  });

  it('one way leads back to the question, with the choice kept', async () => {
    const person = await open('crisis');
    await person.press(EN.flow.backToQuestion);
    expect(person.heading).to.equal(EN.questions.safety.ask);
    expect(person.focused?.textContent).to.equal(person.heading);
    expect(person.chosen).to.deep.equal([labelOf('safety', 'crisis')]);
    await person.choose(labelOf('safety', 'none-of-these'));
    await person.press(EN.flow.next);
    expect(person.heading).to.equal(EN.questions.problem.ask);
  });
});

describe('the emergency line', () => {
  for (const [country, href] of [
    ['us', 'tel:911'],
    ['gb', 'tel:999'],
    ['intl', undefined],
  ] as const) {
    it(`is on every other screen in "${country}", with the number that holds there`, async () => {
      const person = await WidgetDriver.open(
        `<second-opinion country="${country}"></second-opinion>`,
      );
      const expectLine = () => {
        const [line, ...others] = person.all('[part="emergency-line"]');
        expect(others).to.deep.equal([]);
        expect(line!.textContent).to.contain(numberOf[country]);
        expect(line!.querySelector('a')?.getAttribute('href')).to.equal(href);
      };
      expectLine();
      const answers = { safety: 'none-of-these', problem: 'heart' } as const;
      await walkByScript(person, answers, country);
      expectLine();
      await person.choose(labelOf('opinions', 'none-yet'));
      await person.press(EN.flow.next);
      expect(person.heading).to.equal(EN.outcomes['no-first-opinion'].title);
      expectLine();
    });
  }
});

import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { labelOf, walkByScript } from '../element/walk.js';
import { readAloud, announcementsDuring } from './screen-reader.js';

const DIFFER: Answers = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'differ',
  told: [],
  treatment: ['not-working'],
  doctor: [],
  'cancer-surgeon': 'no',
  timing: 'weeks',
};

const { errors, flow, introduction, outcomes, questions, steps } = EN;

const paragraph = (...words: string[]) => ['paragraph', ...words, 'end of paragraph'];

/** A list as the screen reader says it. */
function listOf(...entries: string[]): string[] {
  const items = entries.flatMap((words, index) => {
    const item = `listitem, level 1, position ${index + 1}, set size ${entries.length}`;
    return [item, words, `end of ${item}`];
  });
  return ['list', ...items, 'end of list'];
}

const EMERGENCY_LINE = paragraph('Emergency:', 'link, 911');

const INTRODUCTION = [
  ...paragraph('In an emergency, call', 'link, 911'),
  `heading, ${introduction.title}, level 2`,
  ...paragraph(introduction.lead),
  ...paragraph(introduction.whatNot, introduction.forSomeoneElse, introduction.privacy),
  `button, ${introduction.start}`,
  'group',
  introduction.about,
];

const { ask, help, options } = questions.opinions;
const HELP = help as readonly string[];
const OPTIONS = (['none-yet', 'one', 'agree', 'differ'] as const).map((option) =>
  labelOf('opinions', option),
);
const AGREE_HELP = (options.agree as { help: string }).help;

/** Its help is said with the heading, which takes the focus; an error is announced. */
const question = (error: string) => [
  'Question 3 of 8',
  ...EMERGENCY_LINE,
  'form',
  `heading, ${ask}, ${HELP.join(' ')}, level 2`,
  ...listOf(...HELP),
  `radiogroup, ${[ask, error && '1 error message, invalid'].filter(Boolean).join(', ')}`,
  ...(error ? [error] : []),
  ...OPTIONS.flatMap((label, index) => {
    const isAgree = index === 2;
    const state = `not checked, position ${index + 1}, set size 4`;
    return [
      `radio, ${[label, isAgree && AGREE_HELP, state].filter(Boolean).join(', ')}`,
      label,
      ...(isAgree ? paragraph(AGREE_HELP) : []),
    ];
  }),
  `end of radiogroup, ${[ask, error && '1 error message, invalid'].filter(Boolean).join(', ')}`,
  `button, ${flow.back}`,
  `button, ${flow.next}`,
  'end of form',
  'group',
  flow.why,
];

const CRISIS = [
  questions.safety.name,
  `heading, ${outcomes.crisis.title}, level 2`,
  ...['Call 988', 'Text 988'].flatMap((call) => [`link, ${call}`, call, `end of link, ${call}`]),
];

/** Each chart is one image with a complete description. */
const CHARTS = [
  /^image, .*100 people.* 15 .* 85 /,
  /^image, .*100 people.* 37 .* 63 /,
  /^image, .*100 made-up cases.* 50 .* 50 /,
];

async function open(answers: Answers): Promise<WidgetDriver> {
  const driver = await WidgetDriver.open();
  await walkByScript(driver, answers, 'us');
  return driver;
}

const openQuestion = () => open({ safety: 'none-of-these', problem: 'cancer' });

async function expectStart(driver: WidgetDriver, phrases: readonly string[]): Promise<void> {
  const spoken = await readAloud(driver);
  expect(spoken.slice(0, phrases.length)).to.deep.equal(phrases);
}

describe('a screen reader', () => {
  it('reads the introduction, and nothing hidden', async () => {
    await expectStart(await WidgetDriver.open(), INTRODUCTION);
  });

  it('reads a question as a group of named options', async () => {
    await expectStart(await openQuestion(), question(''));
  });

  it('announces an error once, and does not repeat it with each option', async () => {
    const driver = await openQuestion();
    const announcements = await announcementsDuring(driver, () => driver.press(flow.next));
    expect(announcements).to.deep.equal([`polite: ${errors.chooseOne}`]);
    await expectStart(driver, question(errors.chooseOne));
  });

  it('reads in an emergency whom to call, at once', async () => {
    await expectStart(await open({ safety: 'crisis' }), CRISIS);
  });

  it('announces the progress of each step politely, once, and nothing else', async () => {
    const driver = await WidgetDriver.open();
    const during = (action: () => Promise<unknown>) => announcementsDuring(driver, action);
    const NONE = labelOf('safety', 'none-of-these');
    expect(await during(() => driver.press(introduction.start))).to.deep.equal([
      'polite: Question 1 of 8',
    ]);
    expect(await during(() => driver.choose(NONE))).to.deep.equal([]);
    expect(await during(() => driver.press(flow.next))).to.deep.equal(['polite: Question 2 of 8']);
    expect(await during(() => driver.press(flow.back))).to.deep.equal(['polite: Question 1 of 8']);
  });

  it('announces what an optional answer changed, once', async () => {
    const driver = await open(DIFFER);
    await driver.press(questions.coverage.chip!);
    await driver.choose(labelOf('coverage', 'uninsured'));
    const announcements = await announcementsDuring(driver, () => driver.press(flow.save));
    expect(announcements).to.have.length(1);
    expect(announcements[0]).to.match(/^polite: Added: /);
  });

  it('reads the outcome from its headline on, with each chart as one image', async () => {
    const driver = await open(DIFFER);
    await driver.expandAll();
    const spoken = await readAloud(driver);
    const { title } = steps['ask-how-long-is-safe'];
    expect(spoken.slice(0, 6)).to.deep.equal([
      'Your steps: 4',
      ...EMERGENCY_LINE,
      `heading, ${outcomes['opinions-differ'].title}, level 2`,
    ]);
    expect(spoken.indexOf(title)).to.be.within(6, 15);
    for (const chart of CHARTS) {
      expect(
        spoken.filter((phrase) => chart.test(phrase)),
        String(chart),
      ).to.have.length(1);
    }
    expect(spoken.filter((phrase) => /^(?:graphics|svg|path)/.test(phrase))).to.deep.equal([]);
  }).timeout(60_000);

  it('reads Spanish on a Spanish page', async () => {
    const driver = await WidgetDriver.open('<second-opinion lang="es"></second-opinion>');
    const spoken = await readAloud(driver);
    expect(spoken).to.include(`heading, ${ES.introduction.title}, level 2`);
    const announcements = await announcementsDuring(driver, () =>
      driver.press(ES.introduction.start),
    );
    expect(announcements).to.deep.equal(['polite: Pregunta 1 de 8']);
  });
});

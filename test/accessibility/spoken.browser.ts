import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import { ES } from '../../src/text/es.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByScript } from '../element/walk.js';
import { readAloud, announcementsDuring } from './screen-reader.js';

const DIFFER: Answers = {
  safety: 'none-of-these',
  opinions: 'differ',
  problem: 'cancer',
  signs: ['not-working'],
  'cancer-surgeon': 'no',
  timing: 'weeks',
};

/** A list as the screen reader says it. */
function listOf(...entries: string[]): string[] {
  const items = entries.flatMap((words, index) => {
    const item = `listitem, level 1, position ${index + 1}, set size ${entries.length}`;
    return [item, words, `end of ${item}`];
  });
  return ['list', ...items, 'end of list'];
}

const paragraph = (...words: string[]) => ['paragraph', ...words, 'end of paragraph'];

const EMERGENCY_LINE = paragraph('In an emergency, call', 'link, 911');

const INTRODUCTION = [
  ...EMERGENCY_LINE,
  'status',
  'heading, Should I get a second opinion?, level 2',
  ...paragraph('A second opinion is another doctor’s view of what your doctor found or plans.'),
  ...paragraph('Answer up to 7 short questions. You will see:'),
  ...listOf(
    'what points toward a second opinion',
    'whom to see, and where',
    'what to bring, and what to ask',
    'how to tell your doctor',
  ),
  ...paragraph(
    'This tool does not tell you what illness you have or which treatment to choose. It does not replace your doctor.',
  ),
  ...paragraph('Your answers stay on this page. They are not saved or sent.'),
  'button, Start',
  'group',
  'About this tool, and its sources',
];

const ASK = 'How many doctors have told you what they think about this problem?';
const HELP = 'A test report with a finding counts as one. One team counts as one.';
const ERROR = 'Choose one answer to go on.';

/** An error is repeated with each option, because it describes them. */
const question = (error: string) => [
  ...EMERGENCY_LINE,
  'status',
  'Question 2 of 7',
  'end of status',
  'form',
  `group, ${ASK}, ${HELP}`,
  ASK,
  `heading, ${ASK}, level 2`,
  `end, ${ASK}`,
  ...paragraph(HELP),
  ...(error ? paragraph(error) : []),
  ...[
    'None yet.',
    'One.',
    'Two or more, and they agree with each other.',
    'Two or more, and they do not agree.',
  ].flatMap((label, index) => [
    `radio, ${label}, ${error ? `${error}, ` : ''}not checked, position ${index + 1}, set size 4`,
    label,
  ]),
  `end of group, ${ASK}, ${HELP}`,
  'button, Next',
  'button, Back',
  'group',
  'Why we ask',
];

const OUTCOME = [
  ...EMERGENCY_LINE,
  'status',
  'Your result',
  'end of status',
  'heading, A third opinion can help you choose, level 2',
  ...paragraph('Your doctors do not agree.'),
  'paragraph',
  'strong',
  'First step',
  'end of strong',
  'Ask your doctor today: “How long is it safe for me to wait?”',
  'end of paragraph',
  'heading, Why, level 3',
  'list',
  'listitem, level 1, position 1, set size 4',
  'strong',
  'Two or more doctors do not agree.',
  'end of strong',
  'A third view can help to clear it up.',
  'group',
  'Why this?, Two or more doctors do not agree.',
];

/** Each chart is one image with a complete description. */
const CHARTS = [
  'image, The diagnosis. Out of 100 people: 15 had a change. 85 had no change.',
  'image, The treatment plan. Out of 100 people: 37 had a change. 63 had no change.',
  'image, After one opinion. Out of 100 made-up cases: 50 wrong. 50 right.',
];

async function openSecondQuestion(): Promise<WidgetDriver> {
  const driver = await WidgetDriver.open();
  await walkByScript(driver, { safety: 'none-of-these' }, 'us');
  return driver;
}

describe('a screen reader', () => {
  it('reads the introduction, and nothing hidden', async () => {
    const driver = await WidgetDriver.open();
    const spoken = await readAloud(driver);
    expect(spoken.slice(0, INTRODUCTION.length)).to.deep.equal(INTRODUCTION);
  });

  it('reads a question as a group of named options', async () => {
    const driver = await openSecondQuestion();
    const spoken = await readAloud(driver);
    expect(spoken.slice(0, question('').length)).to.deep.equal(question(''));
  });

  it('reads an error with the focused option, and announces it only once', async () => {
    const driver = await openSecondQuestion();
    const announcements = await announcementsDuring(driver, () => driver.press('Next'));
    expect(announcements).to.deep.equal([]);
    const first = driver.focused as HTMLInputElement;
    const root = driver.widget.shadowRoot!;
    const described = first.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => root.getElementById(id)!.textContent)).to.deep.equal([ERROR]);
    const spoken = await readAloud(driver);
    expect(spoken.slice(0, question(ERROR).length)).to.deep.equal(question(ERROR));
  });

  it('announces the progress of each step politely, once, and nothing else', async () => {
    const driver = await WidgetDriver.open();
    const start = await announcementsDuring(driver, () => driver.press('Start'));
    expect(start).to.deep.equal(['polite: Question 1 of 7']);
    expect(await announcementsDuring(driver, () => driver.choose('None of these.'))).to.deep.equal(
      [],
    );
    const next = await announcementsDuring(driver, () => driver.press('Next'));
    expect(next).to.deep.equal(['polite: Question 2 of 7']);
    const back = await announcementsDuring(driver, () => driver.press('Back'));
    expect(back).to.deep.equal(['polite: Question 1 of 7']);
  });

  it('reads the outcome from its headline on, with each chart as one image', async () => {
    const driver = await WidgetDriver.open();
    await walkByScript(driver, DIFFER, 'us');
    await driver.expandAll();
    const spoken = await readAloud(driver);
    expect(spoken.slice(0, OUTCOME.length)).to.deep.equal(OUTCOME);
    expect(spoken).to.include.members(CHARTS);
    expect(spoken.filter((phrase) => /^(?:graphics|svg|path)/.test(phrase))).to.deep.equal([]);
  }).timeout(60_000);

  it('reads Spanish on a Spanish page', async () => {
    const driver = await WidgetDriver.open('<second-opinion lang="es"></second-opinion>');
    const spoken = await readAloud(driver);
    expect(spoken.slice(0, 6)).to.deep.equal([
      ...paragraph('En una emergencia, llame al', 'link, 911'),
      'status',
      'heading, ¿Debo pedir una segunda opinión?, level 2',
    ]);
    const announcements = await announcementsDuring(driver, () =>
      driver.press(ES.introduction.start),
    );
    expect(announcements).to.deep.equal(['polite: Pregunta 1 de 7']);
  });
});

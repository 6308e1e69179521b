import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { EMERGENCIES, OUTCOMES } from '../../demo/screens/answers.js';
import { assess } from '../../src/engine.js';
import { QUESTIONS } from '../../src/content/questions.js';
import type { QuestionId } from '../../src/content/answer-options.js';
import { EN } from '../../src/text/en.js';
import { ES } from '../../src/text/es.js';
import type { Text } from '../../src/text/text.js';
import { outcomeId } from '../../src/visit-summary/visit-summary.js';
import { nextPaint } from '../element/mouse.js';
import { textOf } from '../element/widget-driver.js';

/** Of the page as a whole: each screen is audited by itself elsewhere. */
const PAGE_RULES = [
  'duplicate-id-aria',
  'frame-title',
  'heading-order',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
  'select-name',
];

interface Axe {
  run(options: { runOnly: readonly string[] }): Promise<{ violations: readonly { id: string }[] }>;
}

const frame = Object.assign(document.createElement('iframe'), { title: 'All screens' });
const page = () => frame.contentDocument!;
const get = <T extends HTMLElement>(selector: string) => page().querySelector<T>(selector)!;
const widgets = () => [...page().querySelectorAll('second-opinion')];
const cards = () => widgets().map(({ shadowRoot }) => shadowRoot!.querySelector('[part=card]')!);

/** What each screen asks or says first. */
const headings = () =>
  cards().map((card) =>
    textOf(card.querySelector('[part=question] strong') ?? card.querySelector('[part=heading]')),
  );

/** Opens the page, and waits until every screen stands. */
async function open(address: string): Promise<void> {
  frame.src = `/demo/screens.html${address}`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  while (!get('[role=status]').textContent!.startsWith('All ')) await nextPaint();
}

/** By keyboard. */
async function choose(label: string, option: string): Promise<void> {
  const labels = [...page().querySelectorAll('label')];
  const select = labels.find((one) => textOf(one).startsWith(label))!.control as HTMLSelectElement;
  const steps = [...select.options].findIndex(({ text }) => text === option) - select.selectedIndex;
  select.focus();
  for (let press = 0; press < Math.abs(steps); press++) {
    await sendKeys({ press: steps > 0 ? 'ArrowDown' : 'ArrowUp' });
  }
  // A busy WebKit tells the page of a key after it says that it was pressed.
  while (select.selectedOptions[0]!.text !== option) await nextPaint();
}

/** Of every question, outcome and emergency; where a token stands, up to it. */
function headingsIn({ questions, outcomes }: Text): string[] {
  const words = [
    ...(Object.keys(QUESTIONS) as QuestionId[]).map((id) => questions[id].ask),
    ...Object.values(outcomes).map(({ title }) => title),
  ];
  return words.map((title) => title.replace(/\{.*/, ''));
}

/** What axe finds; it runs in the page. */
async function faults(): Promise<string[]> {
  const script = page().createElement('script');
  script.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => (script.onload = resolve));
  page().head.append(script);
  await loaded;
  const { axe } = frame.contentWindow as unknown as { axe: Axe };
  const { violations } = await axe.run({ runOnly: PAGE_RULES });
  return violations.map(({ id }) => id);
}

async function expectAllIn(text: Text): Promise<void> {
  const [first] = cards();
  while (textOf(first!.querySelector('[part=heading]')) !== text.introduction.title)
    await nextPaint();
  const shown = headings();
  const missing = headingsIn(text).filter((title) => !shown.some((one) => one.startsWith(title)));
  expect(missing).to.deep.equal([]);
  const errors = cards().map((card) => textOf(card.querySelector('[part=error]')));
  expect(errors.filter(Boolean)).to.have.length(2);
  const summary = get<HTMLIFrameElement>('iframe');
  while (!textOf(summary.contentDocument!.body).startsWith(text.visitSummary.heading))
    await nextPaint();
}

describe('the page of all screens', () => {
  before(async function () {
    this.timeout(30_000);
    Object.assign(frame.style, { inlineSize: '1280px', blockSize: '800px' });
    await open('?language=es');
  });
  after(() => frame.remove());

  it('takes no focus and does not scroll while the screens come up', () => {
    expect(page().activeElement!.localName).to.equal('body');
    expect(frame.contentWindow!.scrollY).to.equal(0);
  });

  it('shows every question, error, outcome and emergency in the language of its address', () =>
    expectAllIn(ES));

  it('shows them in another language', async () => {
    await choose('Language', 'English');
    await expectAllIn(EN);
  });

  it('shows them at another width, in another theme, scheme and direction', async () => {
    const before = headings();
    await choose('Width', '320 px');
    await choose('Scheme', 'Light');
    await choose('Direction', 'Right to left');
    await choose('Theme', 'Hospital');
    const style = getComputedStyle(cards()[0]!);
    while (style.getPropertyValue('--so-radius').trim() !== '1em') await nextPaint();
    for (const widget of widgets()) expect(widget.offsetWidth).to.equal(320);
    expect(style.direction).to.equal('rtl');
    expect(getComputedStyle(page().documentElement).colorScheme).to.equal('light');
    expect(headings(), 'no screen is lost').to.deep.equal(before);
    expect(frame.contentWindow!.location.search).to.equal(
      '?theme=hospital&width=320&scheme=light&direction=rtl',
    );
  });

  it('has an outline, a name for each part, and does not scroll sideways', async () => {
    expect(await faults()).to.deep.equal([]);
    const { scrollWidth, clientWidth } = page().documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
  }).timeout(30_000);

  it('comes to each outcome by answers that lead to it', () => {
    for (const [id, answers] of Object.entries({ ...EMERGENCIES, ...OUTCOMES })) {
      const outcome = assess(answers, { country: 'us' });
      expect(outcome.next === null && outcomeId(outcome)).to.equal(id);
    }
  });
});

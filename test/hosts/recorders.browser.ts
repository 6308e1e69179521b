import { expect, fixture } from '@open-wc/testing';
import { record } from 'rrweb';
import { ANSWER_OPTIONS, type QuestionId } from '../../src/content/answer-options.js';
import { FORWARDED_EVENTS } from '../../src/frame/messages.js';
import { EN } from '../../src/text/en.js';
import { WidgetDriver, textOf } from '../element/widget-driver.js';
import { labelsOf, walkByMouse } from '../element/walk.js';
import { EVERY_QUESTION } from './every-question.js';

/** The marks by which session recorders leave an element out, from the documentation of each. */
const MASKS = {
  rrweb: '.rr-block',
  PostHog: '.ph-no-capture',
  Sentry: '.sentry-block',
  'New Relic': '.nr-block',
  Highlight: '.highlight-block',
  Amplitude: '.amp-block',
  Mixpanel: '.mp-block',
  Fullstory: '.fs-exclude',
  Mouseflow: '.mf-excluded',
  'Lucky Orange': '.lo-sensitive',
  Inspectlet: '.inspectletIgnore',
  LogRocket: '[data-private]',
  Hotjar: '[data-hj-suppress]',
  Clarity: '[data-clarity-mask="true"]',
  Datadog: '[data-dd-privacy="hidden"]',
  Smartlook: '[data-sl="exclude"]',
  OpenReplay: '[data-openreplay-hidden]',
  Contentsquare: '[data-cs-mask]',
  Heap: '[heap-ignore]',
  Dynatrace: '[data-dtrum-mask]',
  Matomo: '[data-matomo-mask]',
  'Quantum Metric': '[data-qm-block]',
};

const EVENTS = [
  ...['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'dblclick', 'auxclick'],
  ...['input', 'change', 'submit', 'focusin', 'focusout', 'keydown', 'keyup', 'toggle', 'copy'],
  ...FORWARDED_EVENTS,
];
const ANSWERED = Object.keys(EVERY_QUESTION) as QuestionId[];
const OWN_LABELS = ANSWERED.flatMap((question) => labelsOf(question, EVERY_QUESTION));
/** Strings that would give an answer away: ids of options, labels, and reasons. */
const SENSITIVE = [
  ...Object.values(ANSWER_OPTIONS)
    .flat()
    // Also part of the attribute `data-private` of LogRocket.
    .filter((id) => id.length > 5 && id !== 'private'),
  ...OWN_LABELS,
  ...Object.values(EN.reasons).flatMap(({ said, clause }) => [said, clause]),
];
const sensitiveIn = (text: string) => SENSITIVE.filter((string) => text.includes(string));

/** What a tag manager or an autocapture tool can read from an event. */
interface CapturedEvent {
  readonly type: string;
  /** All attributes of the elements in the composed path. */
  readonly attributes: string;
  /** The accessible name of the innermost element, and its text if it is a control. */
  readonly name: string;
  readonly detail: string;
}

function capture(event: Event): CapturedEvent {
  const elements = event.composedPath().filter((node) => node instanceof Element);
  const attributes = elements.flatMap(({ attributes }) =>
    [...attributes].map(({ name, value }) => `${name}=${value}`),
  );
  const [inner] = elements;
  const labelledBy = inner?.getAttribute('aria-labelledby') ?? '';
  const root = inner?.getRootNode() as ShadowRoot | undefined;
  const isControl = inner?.matches('button, summary, summary *, label, label *, a, input');
  const name = [
    inner?.getAttribute('aria-label') ?? '',
    ...labelledBy.split(' ').map((id) => (id ? textOf(root!.getElementById(id)) : '')),
    isControl ? textOf(inner!) : '',
  ].join(' ');
  const detail = JSON.stringify((event as CustomEvent).detail ?? null);
  return { type: event.type, attributes: attributes.join(' '), name, detail };
}

/** To an outcome, by a step to its fold and what explains it, an export, and changed answers. */
async function walkEverywhere(): Promise<WidgetDriver> {
  const driver = await WidgetDriver.open();
  await walkByMouse(driver, EVERY_QUESTION, 'us');
  await driver.click(driver.all('[part="step"] button')[0]!);
  await driver.click(driver.all('details[open] summary').find(isOf('Why this?'))!);
  await driver.press(EN.visitSummary.methods.copy);
  await driver.press(EN.questions.coverage.chip!);
  await driver.choose('Medicaid.');
  await driver.click(driver.all('form button').find(isOf(EN.flow.save))!);
  await driver.click(driver.disclosure(EN.sections.answers.title).querySelector('summary')!);
  await driver.click(driver.all('button').find(isOf('Change'))!);
  return driver;
}

const isOf = (words: string) => (element: Element) => textOf(element) === words;

async function captureDuring<T>(act: () => Promise<T>): Promise<CapturedEvent[]> {
  const captured: CapturedEvent[] = [];
  const listen = (event: Event) => void captured.push(capture(event));
  for (const type of EVENTS) window.addEventListener(type, listen, true);
  await act();
  for (const type of EVENTS) window.removeEventListener(type, listen, true);
  return captured;
}

describe('a listener on the page', () => {
  it('finds no answer in any event', async () => {
    const { href } = location;
    const captured = await captureDuring(walkEverywhere);
    expect(captured.filter(({ type }) => type === 'click').length).to.be.above(12);
    for (const { type, attributes, name, detail } of captured) {
      expect(
        sensitiveIn(`${attributes} ${detail}`),
        `${type}: ${attributes} ${detail}`,
      ).to.deep.equal([]);
      const isOwnLabel = OWN_LABELS.includes(name.trim());
      expect(isOwnLabel ? [] : sensitiveIn(name), `${type}: ${name}`).to.deep.equal([]);
    }
    expect(location.href).to.equal(href);
  });

  it('would find an answer if one were there', async () => {
    const button = await fixture<HTMLElement>('<button id="lost-trust">Cancer</button>');
    const [captured] = await captureDuring(() => Promise.resolve(button.click()));
    expect(sensitiveIn(captured!.attributes)).to.deep.equal(['lost-trust']);
  });
});

describe('a session recorder', () => {
  it('records nothing of what the widget shows or a person picks', async () => {
    const events: unknown[] = [];
    await fixture('<p>What the page itself says.</p>');
    const stop = record({ emit: (event) => void events.push(event) })!;
    const driver = await walkEverywhere();
    record.takeFullSnapshot();
    stop();
    const recorded = JSON.stringify(events);
    expect(recorded).to.contain('What the page itself says.');
    expect(recorded).to.contain('second-opinion');
    expect(sensitiveIn(recorded)).to.deep.equal([]);
    expect(recorded).not.to.contain('Should I get a second opinion?');
    expect(recorded).not.to.contain(driver.heading);
    expect(recorded).not.to.contain('isChecked');
  });

  for (const [recorder, mask] of Object.entries(MASKS)) {
    it(`of ${recorder} is told to leave the whole widget out`, async () => {
      const driver = await WidgetDriver.open();
      await driver.press('Start');
      const inner = driver.all('*').filter((one) => !one.matches('style'));
      expect(inner.filter((one) => !one.closest(mask))).to.deep.equal([]);
    });
  }
});

import { expect, fixture } from '@open-wc/testing';
import { record } from 'rrweb';
import { ANSWER_OPTIONS, type QuestionId } from '../../src/content/answer-options.js';
import { EN } from '../../src/text/en.js';
import { WidgetDriver, textOf } from '../element/widget-driver.js';
import { labelsOf, walkByMouse } from '../element/walk.js';
import { CANCER } from '../visit-summary/visit-summary-fixtures.js';

/** What recorders are asked by to leave the widget out, each by its own documentation. */
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
  ...['second-opinion-start', 'second-opinion-step', 'second-opinion-outcome'],
];
const ANSWERED = Object.keys(CANCER) as QuestionId[];
const OWN_LABELS = ANSWERED.flatMap((question) => labelsOf(question, CANCER));
/** Everything that would tell an answer: ids of options, labels, and reasons said back. */
const TELLING = [
  ...Object.values(ANSWER_OPTIONS)
    .flat()
    // LogRocket's attribute is called so, too.
    .filter((id) => id.length > 5 && id !== 'private'),
  ...OWN_LABELS,
  ...Object.values(EN.reasons).map(([said]) => said),
];
const tellingIn = (words: string) => TELLING.filter((told) => words.includes(told));

/** What a listener of a tag manager or an autocapture tool can make of an event. */
interface Seen {
  readonly type: string;
  /** Ids, classes, names, attributes and addresses of all that it passed. */
  readonly marks: string;
  /** What is called by name when the innermost element is. */
  readonly name: string;
  readonly detail: string;
}

function seenIn(event: Event): Seen {
  const elements = event.composedPath().filter((node) => node instanceof Element);
  const marks = elements.flatMap(({ attributes }) =>
    [...attributes].map(({ name, value }) => `${name}=${value}`),
  );
  const [inner] = elements;
  const labelledBy = inner?.getAttribute('aria-labelledby') ?? '';
  const root = inner?.getRootNode() as ShadowRoot | undefined;
  const isOwn = inner?.matches('button, summary, summary *, label, label *, a, input');
  const name = [
    inner?.getAttribute('aria-label') ?? '',
    ...labelledBy.split(' ').map((id) => (id ? textOf(root!.getElementById(id)) : '')),
    isOwn ? textOf(inner!) : '',
  ].join(' ');
  const detail = JSON.stringify((event as CustomEvent).detail ?? null);
  return { type: event.type, marks: marks.join(' '), name, detail };
}

/** A walk to an outcome, then to what asks for an answer's grounds, and to a change of one. */
async function walksAndAsks(): Promise<WidgetDriver> {
  const person = await WidgetDriver.open();
  await walkByMouse(person, CANCER, 'us');
  await person.click(person.all('summary').find((one) => textOf(one) === 'Why this?')!);
  await person.click(person.all('button').find((one) => textOf(one) === 'Change')!);
  return person;
}

async function listensDuring<T>(act: () => Promise<T>): Promise<Seen[]> {
  const seen: Seen[] = [];
  const listen = (event: Event) => void seen.push(seenIn(event));
  for (const type of EVENTS) window.addEventListener(type, listen, true);
  await act();
  for (const type of EVENTS) window.removeEventListener(type, listen, true);
  return seen;
}

describe('a listener on the page', () => {
  it('finds no answer in any event, path, attribute, id, address, or name but its own', async () => {
    const { href } = location;
    const seen = await listensDuring(walksAndAsks);
    expect(seen.filter(({ type }) => type === 'click').length).to.be.above(12);
    for (const { type, marks, name, detail } of seen) {
      expect(tellingIn(`${marks} ${detail}`), `${type}: ${marks} ${detail}`).to.deep.equal([]);
      const isOwnLabel = OWN_LABELS.includes(name.trim());
      expect(isOwnLabel ? [] : tellingIn(name), `${type}: ${name}`).to.deep.equal([]);
    }
    expect(location.href).to.equal(href);
  });

  it('would find them if they were there', async () => {
    const button = await fixture<HTMLElement>('<button id="lost-trust">Cancer</button>');
    const [seen] = await listensDuring(() => Promise.resolve(button.click()));
    expect(tellingIn(seen!.marks)).to.deep.equal(['lost-trust']);
  });
});

describe('a session recorder', () => {
  it('records nothing of what the widget shows or a person picks', async () => {
    const events: unknown[] = [];
    await fixture('<p>What the page itself says.</p>');
    const stop = record({ emit: (event) => void events.push(event) })!;
    const person = await walksAndAsks();
    record.takeFullSnapshot();
    stop();
    const recorded = JSON.stringify(events);
    expect(recorded).to.contain('What the page itself says.');
    expect(recorded).to.contain('second-opinion');
    expect(tellingIn(recorded)).to.deep.equal([]);
    expect(recorded).not.to.contain('Should I get a second opinion?');
    expect(recorded).not.to.contain(person.heading);
    expect(recorded).not.to.contain('isChecked');
  });

  for (const [recorder, mask] of Object.entries(MASKS)) {
    it(`of ${recorder} is asked to leave out all of it`, async () => {
      const person = await WidgetDriver.open();
      await person.press('Start');
      const inner = person.all('*').filter((one) => !one.matches('style'));
      expect(inner.filter((one) => !one.closest(mask))).to.deep.equal([]);
    });
  }
});

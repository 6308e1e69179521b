import { expect, fixture } from '@open-wc/testing';
import { record } from 'rrweb';
import { ANSWER_OPTIONS, type QuestionId } from '../../src/content/answer-options.js';
import { EN } from '../../src/text/en.js';
import { rootOf } from '../element/shadow-roots.js';
import { WidgetDriver, textOf } from '../element/widget-driver.js';
import { labelsOf, walkByMouse } from '../element/walk.js';
import { EVERY_QUESTION } from './every-question.js';
import { watchPage, type PageRecord } from './page-watch.js';

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

const { flow, questions, sections, visitSummary } = EN;
const ANSWERED = Object.keys(EVERY_QUESTION) as QuestionId[];
/** Strings that would give an answer away: ids of options, labels, reasons and the summary. */
const SENSITIVE = [
  ...Object.values(ANSWER_OPTIONS)
    .flat()
    // Also part of the attribute `data-private` of LogRocket.
    .filter((id) => id.length > 5 && id !== 'private'),
  ...ANSWERED.flatMap((question) => labelsOf(question, EVERY_QUESTION)),
  ...Object.values(EN.reasons).flatMap(({ said, clause = said }) => [said, clause]),
  visitSummary.heading,
  visitSummary.moreQuestions,
];
const sensitiveIn = (text: string) => SENSITIVE.filter((string) => text.includes(string));

const isOf = (words: string) => (element: Element) => textOf(element).startsWith(words);

/**
 * To an outcome, by a step to its fold and what explains it, by each way to take the page along, to
 * another answer, and back to the start.
 */
async function doEverything(): Promise<void> {
  const driver = await WidgetDriver.open();
  await walkByMouse(driver, EVERY_QUESTION, 'us');
  await driver.click(driver.all('[part="step"] button')[0]!);
  await driver.click(driver.all('details[open] summary').find(isOf('Why this?'))!);
  for (const method of ['copy', 'email', 'download', 'print'] as const) {
    await driver.press(visitSummary.methods[method]);
    while (!hasEnded(driver, method)) await new Promise(requestAnimationFrame);
  }
  await driver.press(questions.coverage.chip!);
  await driver.choose('Medicaid.');
  await driver.click(driver.all('form button').find(isOf(flow.save))!);
  await driver.click(driver.disclosure(sections.answers.title).querySelector('summary')!);
  await driver.click(driver.all('button').find(isOf('Change'))!);
  await driver.press(flow.cancel);
  await driver.press(flow.restart);
}

/** WebKitGTK does not print under WebDriver, and says so. */
function hasEnded(driver: WidgetDriver, method: 'copy' | 'email' | 'download' | 'print'): boolean {
  const ends = [visitSummary.done[method], ...(method === 'print' ? [EN.errors.blocked] : [])];
  return driver.texts('status').some((status) => ends.includes(status));
}

describe('while a person answers, takes the page along, changes an answer and clears all,', () => {
  let page: PageRecord;
  let recorded: string;
  let frames: number;
  const { href } = location;

  before(async function () {
    this.timeout(60_000);
    const recording: unknown[] = [];
    await fixture('<p>What the page itself says.</p>');
    const stopRecording = record({ emit: (event) => void recording.push(event) })!;
    // The recorder has frames of its own.
    frames = window.length;
    const { record: pageRecord, stop } = watchPage();
    await doEverything();
    record.takeFullSnapshot();
    stopRecording();
    stop();
    recorded = JSON.stringify(recording);
    page = pageRecord;
  });

  it('no event, measurement or mutation gives the page a node of the widget', () => {
    const widgets = page.nodes.filter(
      ({ node }) => (node as Element).localName === 'second-opinion',
    );
    expect(widgets.length).to.be.above(100);
    const inside = page.nodes.filter(({ node }) => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot && root.host.localName === 'second-opinion';
    });
    const given = inside.map(({ source, node }) => `${source}: ${node.nodeName}`);
    expect([...new Set(given)]).to.deep.equal([]);
  });

  it('no event tells an answer', () => {
    expect(page.events.filter(({ type }) => type === 'click').length).to.be.above(20);
    expect(sensitiveIn(page.events.map(({ detail }) => detail).join(' '))).to.deep.equal([]);
  });

  it('no measurement of slow listeners names a control by an id or a class', () => {
    expect(page.invokers.filter((name) => /[#\[]/.test(name))).to.deep.equal([]);
  });

  it('the page hears of no navigation, sees no frame, and keeps its address', () => {
    expect(page.navigations).to.deep.equal([]);
    expect(page.events.filter(({ type }) => type === 'beforeunload')).to.deep.equal([]);
    expect(window.length).to.equal(frames);
    expect(location.href).to.equal(href);
  });

  it('a session recorder records the page, and nothing of the widget', () => {
    expect(recorded).to.contain('What the page itself says.');
    expect(recorded).to.contain('second-opinion');
    expect(sensitiveIn(recorded)).to.deep.equal([]);
    expect(recorded).not.to.contain(EN.introduction.title);
    expect(recorded).not.to.contain('isChecked');
  });
});

describe('a page that watches', () => {
  it('would see a node, an answer and an address of an element that does not hide them', async () => {
    const { record: seen, stop } = watchPage();
    const host = await fixture<HTMLElement>('<div></div>');
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    button.click();
    host.dispatchEvent(new CustomEvent('second-opinion-outcome', { detail: 'lost-trust' }));
    stop();
    expect(seen.nodes.map(({ node }) => node)).to.include(button);
    expect(sensitiveIn(seen.events.map(({ detail }) => detail).join())).to.include('lost-trust');
  });
});

describe('a session recorder that sees into closed roots', () => {
  let inner: Element[];

  before(async () => {
    const driver = await WidgetDriver.open();
    await driver.press('Start');
    inner = [...rootOf(driver.widget).querySelectorAll(':not(style)')];
  });

  for (const [recorder, mask] of Object.entries(MASKS)) {
    it(`of ${recorder} is told to leave the whole widget out`, () => {
      expect(inner.filter((one) => !one.closest(mask))).to.deep.equal([]);
    });
  }
});

import { expect } from '@open-wc/testing';
import { ANSWER_OPTIONS } from '../../src/content/answer-options.js';
import type { Answers } from '../../src/engine.js';
import { EN } from '../../src/text/en.js';
import { VERSION } from '../../src/version.js';
import { WidgetDriver } from './widget-driver.js';
import { labelsOf, questionsFor, walkByMouse, walkByScript } from './walk.js';

const ANSWERS = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'one',
  told: ['life-changing'],
  treatment: ['all-tried'],
  doctor: [],
  'cancer-surgeon': 'yes',
  timing: 'no-hurry',
} as const satisfies Answers;
const EVENTS = ['start', 'step', 'outcome', 'take-away'].map((name) => `second-opinion-${name}`);
const PLAIN = '<second-opinion></second-opinion>';
const { privacy, privacyShared } = EN.introduction;

/** What the page is told while a person answers. */
async function eventsOf(page: string, answers: Answers = ANSWERS, walk = walkByScript) {
  const events: CustomEvent[] = [];
  const listen = (event: Event) => events.push(event as CustomEvent);
  for (const name of EVENTS) document.addEventListener(name, listen);
  const person = await WidgetDriver.open(page);
  await walk(person, answers, 'us');
  for (const name of EVENTS) document.removeEventListener(name, listen);
  return { person, events, last: events.at(-1)!.detail as Record<string, unknown> };
}

describe('without being asked to share', () => {
  it('the page is told of the start and the end, of no answer, and not how far one is', async () => {
    for (const answers of [ANSWERS, { safety: 'crisis' } as const]) {
      const { events, person } = await eventsOf(PLAIN, answers, walkByMouse);
      expect(events.map(({ type, detail }) => [type, detail as unknown])).to.deep.equal([
        ['second-opinion-start', null],
        ['second-opinion-outcome', { version: VERSION }],
      ]);
      for (const { target, cancelable } of events) {
        expect([target, cancelable]).to.deep.equal([person.widget, false]);
      }
    }
  });

  it('the page is told that the outcome is another, and not by which answer', async () => {
    const { events } = await eventsOf(PLAIN, { ...ANSWERS, coverage: 'medicare' });
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
      null,
      { version: VERSION },
      { version: VERSION },
    ]);
  });

  it('the page is given no shadow root', async () => {
    const { widget } = await WidgetDriver.open();
    expect(widget.shadowRoot).to.equal(null);
    expect(() => widget.attachInternals()).to.throw(DOMException);
    expect(() => widget.attachShadow({ mode: 'open' })).to.throw(DOMException);
  });

  it('the person is told so', async () => {
    const person = await WidgetDriver.open();
    expect(person.texts('privacy')).to.deep.equal([privacy]);
  });

  it('no request is made, nothing is stored, and the address stays', async () => {
    const before = { address: location.href, entries: history.length, cookie: document.cookie };
    const requests = performance.getEntriesByType('resource').length;
    const stored = localStorage.length + sessionStorage.length;
    await eventsOf(PLAIN, ANSWERS, walkByMouse);
    const ours = performance
      .getEntriesByType('resource')
      .slice(requests)
      .filter(({ name }) => !name.includes('wtr-') && !name.includes('__web'));
    expect(ours.map(({ name }) => name)).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(stored);
    const after = { address: location.href, entries: history.length, cookie: document.cookie };
    expect(after).to.deep.equal(before);
  });

  it('nothing is written to the console', async () => {
    const { log, info, warn, error, debug } = console;
    const written: unknown[] = [];
    const write = (...words: unknown[]) => void written.push(words);
    Object.assign(console, { log: write, info: write, warn: write, error: write, debug: write });
    await eventsOf(PLAIN, { ...ANSWERS, coverage: 'medicare' });
    Object.assign(console, { log, info, warn, error, debug });
    expect(written).to.deep.equal([]);
  });

  it('no attribute or id names an answer, before or after it is given', async () => {
    const person = await WidgetDriver.open();
    const named = () => {
      const names = person
        .all('*')
        .flatMap((element) => [...element.attributes].map(({ value }) => value))
        .flatMap((value) => value.split(/\s+/));
      const options: readonly string[] = Object.values(ANSWER_OPTIONS).flat();
      return names.filter((name) => options.includes(name));
    };
    await person.press(EN.introduction.start);
    for (const question of questionsFor(ANSWERS, 'us')) {
      expect(named(), question).to.deep.equal([]);
      for (const label of labelsOf(question, ANSWERS)) await person.choose(label);
      expect(named(), question).to.deep.equal([]);
      await person.press(EN.flow.next);
    }
    await person.press(EN.questions.coverage.chip!);
    await person.expandAll();
    await person.click(person.all('[part="tick"]')[0]!);
    expect(named()).to.deep.equal([]);
    expect([...person.widget.attributes]).to.deep.equal([]);
  });
});

describe('with share', () => {
  it('"outcome" tells the tier, and the person is told', async () => {
    const { last } = await eventsOf('<second-opinion share="outcome"></second-opinion>');
    expect(last).to.deep.equal({ version: VERSION, tier: 'strong' });
    const person = await WidgetDriver.open('<second-opinion share="outcome"></second-opinion>');
    expect(person.texts('privacy')).to.deep.equal([privacyShared.outcome]);
  });

  it('"answers" tells the answers that count, and the person is told', async () => {
    const { last } = await eventsOf('<second-opinion share="answers"></second-opinion>');
    expect(last).to.deep.equal({ version: VERSION, answers: ANSWERS });
    const person = await WidgetDriver.open('<second-opinion share="answers"></second-opinion>');
    expect(person.texts('privacy')).to.deep.equal([privacyShared.answers]);
  });

  it('a page that breaks while it listens does not break the widget', async () => {
    const { onerror } = window;
    window.onerror = () => true;
    const breaks = () => {
      throw new Error('planted');
    };
    document.addEventListener('second-opinion-outcome', breaks, { once: true });
    const { person } = await eventsOf('<second-opinion share="outcome answers"></second-opinion>');
    expect(person.texts('steps')).to.have.length(1);
    window.onerror = onerror;
  });
});

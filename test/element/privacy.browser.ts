import { expect } from '@open-wc/testing';
import { ANSWER_OPTIONS } from '../../src/content/answer-options.js';
import type { Answers } from '../../src/engine.js';
import { WidgetDriver } from './widget-driver.js';
import { labelsOf, walkByMouse } from './walk.js';

const ANSWERS = {
  safety: 'none-of-these',
  opinions: 'one',
  problem: 'cancer',
  signs: ['life-changing', 'all-tried'],
  'cancer-surgeon': 'yes',
  timing: 'no-hurry',
} as const satisfies Answers;
const EVENTS = ['start', 'step', 'outcome'].map((name) => `second-opinion-${name}`);

/** What the page is told while a person answers. */
async function eventsOf(page: string, answers: Answers = ANSWERS) {
  const events: CustomEvent[] = [];
  const listen = (event: Event) => events.push(event as CustomEvent);
  for (const name of EVENTS) document.addEventListener(name, listen);
  const person = await WidgetDriver.open(page);
  await walkByMouse(person, answers, 'us');
  for (const name of EVENTS) document.removeEventListener(name, listen);
  return { person, events, last: events.at(-1)!.detail as Record<string, unknown> };
}

describe('without being asked to share', () => {
  it('the page is told of steps and the end, and of no answer', async () => {
    const { events, person } = await eventsOf('<second-opinion></second-opinion>');
    expect(events.map(({ type }) => type)).to.deep.equal([
      'second-opinion-start',
      ...Array.from({ length: 6 }, () => 'second-opinion-step'),
      'second-opinion-outcome',
    ]);
    const steps = events.slice(1, -1).map(({ detail }) => detail as unknown);
    expect(steps).to.deep.equal([1, 2, 3, 4, 5, 6].map((step) => ({ step, of: 7 })));
    expect(events.at(-1)!.detail).to.deep.equal({ version: '0.1.0' });
    for (const { target, cancelable } of events) {
      expect([target, cancelable]).to.deep.equal([person.widget, false]);
    }
  });

  it('says so to the person', async () => {
    const person = await WidgetDriver.open();
    expect(person.texts('privacy')[0]).to.equal(
      'Your answers stay on this page. They are not saved or sent.',
    );
  });

  it('no request is made, nothing is stored, and the address stays', async () => {
    const before = { address: location.href, entries: history.length, cookie: document.cookie };
    const requests = performance.getEntriesByType('resource').length;
    const stored = localStorage.length + sessionStorage.length;
    await eventsOf('<second-opinion></second-opinion>');
    const ours = performance
      .getEntriesByType('resource')
      .slice(requests)
      .filter(({ name }) => !name.includes('wtr-') && !name.includes('__web'));
    expect(ours.map(({ name }) => name)).to.deep.equal([]);
    expect(localStorage.length + sessionStorage.length).to.equal(stored);
    const after = { address: location.href, entries: history.length, cookie: document.cookie };
    expect(after).to.deep.equal(before);
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
    await person.press('Start');
    for (const [question, answer] of Object.entries(ANSWERS).slice(0, 4)) {
      expect(named(), question).to.deep.equal([]);
      const labels = labelsOf(question as 'safety', { [question]: answer } as Answers);
      for (const label of labels) await person.choose(label);
      expect(named(), question).to.deep.equal([]);
      await person.press('Next');
    }
    expect([...person.widget.attributes]).to.deep.equal([]);
  });
});

describe('with share', () => {
  it('"outcome" tells the tier, and the person is told', async () => {
    const { last } = await eventsOf('<second-opinion share="outcome"></second-opinion>');
    expect(last).to.deep.equal({ version: '0.1.0', tier: 'strong' });
    const person = await WidgetDriver.open('<second-opinion share="outcome"></second-opinion>');
    expect(person.texts('privacy')[0]).to.contain('This site is told only which result you get.');
  });

  it('"answers" tells the answers that count, and the person is told', async () => {
    const { last } = await eventsOf('<second-opinion share="answers"></second-opinion>');
    expect(last).to.deep.equal({ version: '0.1.0', answers: ANSWERS });
    const person = await WidgetDriver.open('<second-opinion share="answers"></second-opinion>');
    expect(person.texts('privacy')[0]).to.contain('this site is told what you answer');
  });

  it('a page that breaks while it listens does not break the widget', async () => {
    const { onerror } = window;
    window.onerror = () => true;
    const breaks = () => {
      throw new Error('planted');
    };
    document.addEventListener('second-opinion-outcome', breaks, { once: true });
    const { person } = await eventsOf('<second-opinion share="outcome answers"></second-opinion>');
    expect(person.heading).to.equal('A second opinion is well worth asking for');
    window.onerror = onerror;
  });
});

import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import { DIFFER } from './answers.js';
import { walkByKey } from './walk.js';
import { WidgetDriver } from './widget-driver.js';

const FIELD = /^(input|select|textarea)$/;

/** How scripts of a page tell that a key is typed into a field, so that it is none of theirs. */
const EXEMPTIONS: Record<string, (event: Event) => Element> = {
  'the target of the event': ({ target }) => target as Element,
  'the first of the path of the event': (event) => event.composedPath()[0] as Element,
  'what has the focus': () => document.activeElement!,
};

/** What they listen to: a carousel, a library of shortcuts, a game. */
const LISTENERS: readonly (readonly [EventTarget, string])[] = [
  [document, 'keydown'],
  [document.documentElement, 'keypress'],
  [window, 'keyup'],
];

interface Key extends KeyboardEventInit {
  readonly key: string;
}

const OWN_KEYS: readonly Key[] = [
  ...[' ', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...['a', 'Z', 'ñ', '7', '/', '?'],
].map((key) => ({ key, shiftKey: /[Z?]/.test(key) }));

const KEYS_OF_THE_PAGE: readonly Key[] = [
  ...['Tab', 'Escape', 'F1', 'Home', 'PageDown', 'Shift'].map((key) => ({ key })),
  { key: 'k', ctrlKey: true },
  { key: 'ArrowLeft', altKey: true },
  { key: 'Enter', metaKey: true },
];

/** The keys of which a script of the page hears. */
function heardDuring(press: () => void): string[] {
  const heard: string[] = [];
  const hear = (event: Event) => heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
  for (const [target, type] of LISTENERS) target.addEventListener(type, hear);
  press();
  for (const [target, type] of LISTENERS) target.removeEventListener(type, hear);
  return heard;
}

function pressByScript(target: Element, key: Key): void {
  for (const [, type] of LISTENERS) {
    const init = { ...key, bubbles: true, composed: true, cancelable: true };
    target.dispatchEvent(new KeyboardEvent(type, init));
  }
}

const nameOf = ({ key, ...held }: Key) =>
  [...Object.keys(held).filter((one) => held[one as keyof typeof held]), key].join(' ');

describe('on a page with shortcuts of its own, the keyboard leads through the widget', () => {
  for (const [exemption, targetOf] of Object.entries(EXEMPTIONS)) {
    it(`where the page exempts fields by ${exemption}`, async () => {
      const person = await WidgetDriver.open();
      const takeOver = (event: Event) => {
        const { key } = event as KeyboardEvent;
        if (key === 'Tab' || FIELD.test(targetOf(event).localName)) return;
        event.preventDefault();
      };
      for (const [target, type] of LISTENERS) target.addEventListener(type, takeOver);
      try {
        await walkByKey(person, { safety: DIFFER.safety, problem: 'cancer' }, 'us');
        expect(person.heading).to.equal(EN.questions.opinions.ask);
      } finally {
        for (const [target, type] of LISTENERS) target.removeEventListener(type, takeOver);
      }
    }).timeout(30_000);
  }
});

describe('a page hears of', () => {
  for (const key of OWN_KEYS) {
    it(`no "${nameOf(key)}" that is pressed in the widget`, async () => {
      const person = await WidgetDriver.open();
      const button = person.button(EN.introduction.start);
      expect(heardDuring(() => pressByScript(button, key))).to.deep.equal([]);
    });
  }

  for (const key of KEYS_OF_THE_PAGE) {
    it(`"${nameOf(key)}", wherever it is pressed`, async () => {
      const person = await WidgetDriver.open();
      const button = person.button(EN.introduction.start);
      expect(heardDuring(() => pressByScript(button, key))).to.have.length(LISTENERS.length);
    });
  }

  it('every key that is pressed in what it has put into a slot', async () => {
    const person = await WidgetDriver.open(
      '<second-opinion><p slot="notice"><a href="#help">Help</a></p></second-opinion>',
    );
    const link = person.widget.querySelector('a')!;
    for (const key of OWN_KEYS) {
      expect(
        heardDuring(() => pressByScript(link, key)),
        nameOf(key),
      ).to.have.length(3);
    }
  });
});

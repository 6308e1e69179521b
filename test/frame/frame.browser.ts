import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import '../../src/frame/parent.js';
import type { FrameMessage } from '../../src/frame/messages.js';

/** What the README tells a publisher to write. */
const SANDBOX =
  'allow-scripts allow-same-origin allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';
const PAGE = new URL('../hosts/frame.html', import.meta.url);
/** In WebKit, `script-src 'self'` means nobody to a frame without an origin. */
const WITHOUT_POLICY = new URL('../hosts/frame-without-policy.html', import.meta.url);
/** Driven by a test, WebKitGTK prints nothing. */
const CAN_PRINT = /Chrome|Firefox/.test(navigator.userAgent);
const paint = () => new Promise(requestAnimationFrame);

interface Sight {
  readonly spot: readonly [number, number] | undefined;
  readonly heading: string;
  readonly told: string;
  readonly box: string | null;
  readonly text: string | null;
  readonly scrolls: boolean;
  readonly attributes: readonly string[];
  readonly language: string;
  readonly colorScheme: string;
}

interface FrameOptions {
  readonly query?: string;
  readonly sandbox?: string;
  /** Whether the page has the parent script look after it. */
  readonly isFollowed?: boolean;
  readonly isFromElsewhere?: boolean;
  readonly isUnderPolicy?: boolean;
}

let messages: FrameMessage['secondOpinion'][] = [];
const listen = ({ data }: MessageEvent<Partial<FrameMessage> | null>) => {
  if (data?.secondOpinion) messages.push(data.secondOpinion);
};
before(() => window.addEventListener('message', listen));
after(() => window.removeEventListener('message', listen));
beforeEach(() => (messages = []));

/** A person at a frame of another origin, in a page that cannot look into it. */
class FramedPerson {
  private static asked = 0;
  readonly frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  static async visits({
    query = '',
    sandbox = SANDBOX,
    isFollowed = true,
    isFromElsewhere = true,
    isUnderPolicy = true,
  }: FrameOptions = {}): Promise<FramedPerson> {
    const address = new URL(isUnderPolicy ? PAGE : WITHOUT_POLICY);
    address.search = query;
    const other = address.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    if (isFromElsewhere) address.hostname = other;
    const follow = isFollowed ? 'data-second-opinion-frame' : '';
    const holder = await fixture<HTMLElement>('<div></div>');
    const template = document.createElement('template');
    template.innerHTML = `<iframe ${follow} src="${String(address).replaceAll('&', '&amp;')}"
      sandbox="${sandbox}" allow="clipboard-write" width="500" height="300"></iframe>`;
    const frame = template.content.querySelector('iframe')!;
    const isThere = new Promise<void>((resolve) => {
      const listen = ({ data, source }: MessageEvent<{ isThere?: boolean }>) => {
        if (!data.isThere || source !== frame.contentWindow) return;
        window.removeEventListener('message', listen);
        resolve();
      };
      window.addEventListener('message', listen);
    });
    holder.append(document.adoptNode(frame));
    await isThere;
    return new FramedPerson(frame);
  }

  sees(pointAt = ''): Promise<Sight> {
    const question = ++FramedPerson.asked;
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent<{ question?: number; answer: Sight } | null>) => {
        if (data?.question !== question) return;
        window.removeEventListener('message', listen);
        resolve(data.answer);
      };
      window.addEventListener('message', listen);
      this.frame.contentWindow!.postMessage({ question, pointAt }, '*');
    });
  }

  /** A real click on what has those words, once it stands still in view. */
  async clicks(words: string): Promise<void> {
    let before = '';
    for (;;) {
      const { spot } = await this.sees(words);
      if (!spot) throw new Error(`Nothing says "${words}".`);
      const { left, top } = this.frame.getBoundingClientRect();
      const { clientLeft, clientTop } = this.frame;
      const [x, y] = [left + clientLeft + spot[0], top + clientTop + spot[1]].map(Math.round);
      const now = `${x} ${y} ${this.frame.offsetHeight}`;
      if (now === before) {
        await sendMouse({ type: 'click', position: [x!, y!] });
        return;
      }
      before = now;
      if (y! < 50 || y! > innerHeight - 50) {
        window.scrollBy({ top: y! - innerHeight / 2, behavior: 'instant' });
        before = '';
      }
      for (let frames = 0; frames < 4; frames++) await paint();
    }
  }

  async comesTo(heading: string): Promise<void> {
    while ((await this.sees()).heading !== heading) await paint();
  }

  async walksToTheOutcome(): Promise<void> {
    await this.clicks('Start');
    await this.comesTo('Is any of this true right now?');
    await this.clicks('None of these.');
    await this.clicks('Next');
    await this.comesTo('How many doctors have told you what they think about this problem?');
    await this.clicks('None yet.');
    await this.clicks('Next');
    await this.comesTo('See a doctor first');
  }

  async told(): Promise<Sight> {
    for (;;) {
      const sight = await this.sees();
      if (sight.told) return sight;
      await paint();
    }
  }
}

const heightOf = ({ frame }: FramedPerson) => parseFloat(frame.style.height || '0');

/** The height that was asked for last has been given. */
async function settles(person: FramedPerson): Promise<void> {
  person.frame.scrollIntoView({ block: 'nearest' });
  while ((await person.sees()).scrolls) await paint();
}

describe('a frame of another origin', () => {
  it('takes its settings from its address', async () => {
    const person = await FramedPerson.visits({
      query: '?topic=cancer&country=gb&heading-level=3&lang=en-GB&color-scheme=dark',
    });
    const { attributes, language, colorScheme } = await person.sees();
    expect(attributes).to.have.members([
      'heading-level=3',
      'topic=cancer',
      'country=gb',
      'lang=en-GB',
    ]);
    expect(language).to.equal('en');
    expect(colorScheme).to.equal('dark');
  });

  it('speaks the language of its address, title included', async () => {
    const person = await FramedPerson.visits({ query: '?lang=es-MX' });
    const { heading, language } = await person.sees();
    expect(heading).to.equal('¿Debo pedir una segunda opinión?');
    expect(language).to.equal('es-US');
  });

  it('is as high as what it shows, screen by screen', async () => {
    const person = await FramedPerson.visits();
    await settles(person);
    const first = heightOf(person);
    await person.walksToTheOutcome();
    await settles(person);
    expect(heightOf(person)).to.be.above(first + 100);
    const heights = messages.filter(({ height }) => height).length;
    expect(heights).to.be.above(2);
  });

  it('scrolls by itself on a page without the parent script, and works', async () => {
    const person = await FramedPerson.visits({ isFollowed: false });
    expect((await person.sees()).scrolls).to.equal(true);
    await person.walksToTheOutcome();
    expect(heightOf(person)).to.equal(0);
  });

  it('brings each new screen into view', async () => {
    const person = await FramedPerson.visits();
    person.frame.before(Object.assign(document.createElement('p'), { style: 'height: 200px' }));
    person.frame.after(Object.assign(document.createElement('p'), { style: 'height: 2000px' }));
    await settles(person);
    await person.walksToTheOutcome();
    const turned = () => messages.filter(({ turnedTo }) => turnedTo !== undefined);
    while (turned().length < 3) await paint();
    const { top } = person.frame.getBoundingClientRect();
    expect(top + turned()[2]!.turnedTo!).to.be.within(-1, innerHeight);
  });

  it('passes on the events, without any answer', async () => {
    const person = await FramedPerson.visits({ query: '?topic=cancer&share=answers' });
    const fired: unknown[] = [];
    for (const name of ['start', 'step', 'outcome']) {
      person.frame.addEventListener(`second-opinion-${name}`, (event) =>
        fired.push([event.type, (event as CustomEvent).detail]),
      );
    }
    await person.walksToTheOutcome();
    while (fired.length < 4) await paint();
    expect(fired).to.deep.equal([
      ['second-opinion-start', null],
      ['second-opinion-step', { step: 1, of: 6 }],
      ['second-opinion-step', { step: 2, of: 6 }],
      ['second-opinion-outcome', { version: '0.1.0' }],
    ]);
    for (const message of messages) {
      const { instance, height, turnedTo, event, detail, ...rest } = message;
      expect(rest).to.deep.equal({});
      expect(instance).to.equal('');
      expect([typeof height, typeof turnedTo]).to.not.include('string');
      expect(event ?? 'second-opinion-').to.match(/^second-opinion-/);
      expect(JSON.stringify(detail ?? null)).to.match(/^(null|\{("\w+":[\d".]+,?)+\})$/);
    }
  });

  it('with another beside it, keeps to its own instance', async () => {
    const one = await FramedPerson.visits({ query: '?instance=one' });
    const two = await FramedPerson.visits({ query: '?instance=two' });
    await settles(one);
    await settles(two);
    const before = heightOf(two);
    await one.walksToTheOutcome();
    await settles(one);
    expect(heightOf(two)).to.equal(before);
    expect(heightOf(one)).not.to.equal(before);
    expect([...new Set(messages.map(({ instance }) => instance))]).to.include.members([
      'one',
      'two',
    ]);
  });
});

describe('the page around a frame', () => {
  it('listens to no one but the frame, and to nothing but what it may say', async () => {
    // No script can make a message from another origin in Firefox.
    const query = '?instance=one';
    const person = await FramedPerson.visits({ query, isFromElsewhere: false });
    await settles(person);
    const before = heightOf(person);
    const { contentWindow: source } = person.frame;
    const { origin } = new URL(person.frame.src);
    const good = { instance: 'one', height: 5000 };
    const send = (secondOpinion: unknown, from = { source, origin }) =>
      window.dispatchEvent(new MessageEvent('message', { data: { secondOpinion }, ...from }));
    send(good, { source: window, origin });
    send(good, { source, origin: 'https://elsewhere.example' });
    send({ ...good, instance: 'two' });
    for (const height of ['5000', -1, 0, NaN, Infinity, 20_001, null, {}]) {
      send({ ...good, height });
    }
    for (const data of [null, undefined, 'text', 7]) send(data);
    window.dispatchEvent(new MessageEvent('message', { data: null, source, origin }));
    let fired = 0;
    person.frame.addEventListener('click', () => fired++);
    send({ instance: 'one', event: 'click' });
    expect([heightOf(person), fired]).to.deep.equal([before, 0]);
    send(good);
    expect(heightOf(person)).to.be.at.least(5000);
  });

  it('trusts a frame without an origin by its window alone', async () => {
    const person = await FramedPerson.visits({
      sandbox: SANDBOX.replace('allow-same-origin ', ''),
      isUnderPolicy: false,
    });
    await settles(person);
    expect(heightOf(person)).to.be.above(300);
  });

  it('has no mark but one attribute, however often the script runs', async () => {
    const person = await FramedPerson.visits();
    const address = new URL('../../dist/frame-parent.js', import.meta.url);
    const names = Object.getOwnPropertyNames(window);
    for (const again of ['1', '2']) await import(`${String(address)}?${again}`);
    const added = Object.getOwnPropertyNames(window).filter((name) => !names.includes(name));
    expect(added).to.deep.equal([]);
    let starts = 0;
    person.frame.addEventListener('second-opinion-start', () => starts++);
    await person.clicks('Start');
    await person.comesTo('Is any of this true right now?');
    while (!starts) await paint();
    expect(starts).to.equal(1);
  });
});

describe('the ways out of a frame of another origin', () => {
  async function atTheOutcome(options?: FrameOptions): Promise<FramedPerson> {
    const person = await FramedPerson.visits(options);
    await person.walksToTheOutcome();
    await settles(person);
    return person;
  }

  it('Print prints', async () => {
    const person = await atTheOutcome();
    await person.clicks('Print');
    const { told } = await person.told();
    expect(told.startsWith('Your device was asked to print.')).to.equal(CAN_PRINT);
  });

  it('Copy copies', async () => {
    const person = await atTheOutcome();
    await person.clicks('Copy');
    const { told, text } = await person.told();
    expect(told).to.equal('Copied. You can paste it now.');
    const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
    field.focus();
    await executeServerCommand('paste');
    expect(field.value).to.equal(text);
  });

  it('Download brings the file', async () => {
    const person = await atTheOutcome();
    await executeServerCommand('clear-downloads');
    await person.clicks('Download');
    await person.told();
    const file = await executeServerCommand<string, object>('read-download', {
      file: 'my-notes.html',
    });
    expect(file).to.contain('<title>My notes</title>');
  });

  it('E-mail asks for a message', async () => {
    // Only Chromium tells what a page is asked to open; the command watches the page's own origin.
    const person = await atTheOutcome({ isFromElsewhere: false });
    const watched = await executeServerCommand('watch-navigations');
    await person.clicks('E-mail');
    const { told } = await person.told();
    expect(told).to.contain('Your mail app was asked to open.');
    if (watched !== true) return;
    const addresses = await executeServerCommand<string[], undefined>('requested-navigations');
    expect(addresses.join()).to.match(/^mailto:\?subject=My%20notes/);
  });
});

import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/frame/parent.js';
import type { FrameMessage } from '../../src/frame/messages.js';
import { EN } from '../../src/text/en.js';
import { VERSION } from '../../src/version.js';
import { FrameDriver, paint, SANDBOX, type FrameOptions } from './frame-driver.js';

const { methods, done, fileName, heading, subject } = EN.visitSummary;

/** WebKitGTK does not print under WebDriver. */
const CAN_PRINT = /Chrome|Firefox/.test(navigator.userAgent);

/** As those that embed by oEmbed force it. */
const SCRIPTS_ALONE: FrameOptions = { sandbox: 'allow-scripts', hasPolicy: false };

let messages: FrameMessage['secondOpinion'][] = [];
const listen = ({ data }: MessageEvent<Partial<FrameMessage> | null>) => {
  if (data?.secondOpinion) messages.push(data.secondOpinion);
};
before(() => window.addEventListener('message', listen));
after(() => window.removeEventListener('message', listen));
beforeEach(() => (messages = []));

/** Of a frame in a page without styles, in pixels. */
const BORDERS = 4;

/** The height that a frame asks for, and the one that it gets, in pixels. */
const HEIGHTS = [
  [20_001, 20_001],
  [450_000, 450_000],
  [1e9, 1_000_000],
] as const;

const heightOf = ({ frame }: FrameDriver) => parseFloat(frame.style.height || '0');

/** Until the frame is as high as its content. */
async function waitForHeight(driver: FrameDriver): Promise<void> {
  driver.frame.scrollIntoView({ block: 'nearest' });
  while ((await driver.read()).scrolls) await paint();
}

describe('a frame of another origin', () => {
  it('takes the settings of its address', async () => {
    const driver = await FrameDriver.open({
      query: '?topic=cancer&country=gb&heading-level=3&lang=en-GB&color-scheme=dark',
    });
    const { attributes, language, colorScheme } = await driver.read();
    expect(attributes).to.have.members([
      'heading-level=3',
      'topic=cancer',
      'country=gb',
      'lang=en-GB',
    ]);
    expect(language).to.equal('en');
    expect(colorScheme).to.equal('dark');
  });

  it('is in the font of the reader’s system, as it cannot have that of the page', async () => {
    const driver = await FrameDriver.open();
    expect((await driver.read()).font).to.equal('system-ui, sans-serif');
  });

  it('uses the language of its address', async () => {
    const driver = await FrameDriver.open({ query: '?lang=es-MX' });
    const { heading, language } = await driver.read();
    expect(heading).to.equal('¿Debo pedir una segunda opinión?');
    expect(language).to.equal('es-US');
  });

  it('gets the height of each screen', async () => {
    const driver = await FrameDriver.open();
    await waitForHeight(driver);
    const first = heightOf(driver);
    await driver.walkToOutcome();
    await waitForHeight(driver);
    expect(heightOf(driver)).to.be.above(first + 100);
    const heights = messages.filter(({ height }) => height).length;
    expect(heights).to.be.above(2);
  });

  it('is no lower than the page made it, until the person acts', async () => {
    const driver = await FrameDriver.open({ height: 1500 });
    while (!messages.some(({ height }) => height)) await paint();
    await paint();
    expect(driver.frame.clientHeight).to.equal(1500);
    await driver.click('Start');
    while (driver.frame.clientHeight >= 1500) await paint();
  });

  it('scrolls by itself on a page without the parent script, and works', async () => {
    const driver = await FrameDriver.open({ hasParentScript: false });
    expect((await driver.read()).scrolls).to.equal(true);
    await driver.walkToOutcome();
    expect(heightOf(driver)).to.equal(0);
  });

  it('scrolls each new screen into view', async () => {
    const driver = await FrameDriver.open();
    driver.frame.before(Object.assign(document.createElement('p'), { style: 'height: 200px' }));
    driver.frame.after(Object.assign(document.createElement('p'), { style: 'height: 2000px' }));
    await waitForHeight(driver);
    await driver.walkToOutcome();
    const turned = () => messages.filter(({ turnedTo }) => turnedTo !== undefined);
    while (turned().length < 4) await paint();
    const { top } = driver.frame.getBoundingClientRect();
    expect(top + turned()[3]!.turnedTo!).to.be.within(-1, innerHeight);
  });

  it('scrolls the section into view that a step leads to', async () => {
    const driver = await FrameDriver.open();
    for (const where of ['beforebegin', 'afterend'] as const) {
      driver.frame.insertAdjacentHTML(where, '<p style="height: 2000px"></p>');
    }
    await driver.walkToOutcome();
    await waitForHeight(driver);
    const way = `${EN.sections['before-one'].title} 1`;
    const { position } = await driver.read(way);
    const topOf = (inFrame: number) => driver.frame.getBoundingClientRect().top + inFrame;
    window.scrollBy({ top: topOf(position![1]) - innerHeight + 60, behavior: 'instant' });
    await driver.click(way);
    const isUnfoldedInView = async () => {
      const { unfoldedTop } = await driver.read();
      const top = topOf(unfoldedTop ?? Infinity);
      return top > -1 && top < innerHeight - 44;
    };
    while (!(await isUnfoldedInView())) await paint();
  });

  it('forwards events, without any answer', async () => {
    const driver = await FrameDriver.open({ query: '?share=answers' });
    const fired: unknown[] = [];
    for (const name of ['start', 'outcome', 'take-away']) {
      driver.frame.addEventListener(`second-opinion-${name}`, (event) =>
        fired.push([event.type, (event as CustomEvent).detail]),
      );
    }
    await driver.walkToOutcome();
    await driver.click(methods.download);
    while (fired.length < 3) await paint();
    expect(fired).to.deep.equal([
      ['second-opinion-start', null],
      ['second-opinion-outcome', { version: VERSION }],
      ['second-opinion-take-away', { kind: 'download' }],
    ]);
    for (const message of messages) {
      const { instance, height, turnedTo, event, detail, ...rest } = message;
      expect(rest).to.deep.equal({});
      expect(instance).to.equal('');
      expect([typeof height, typeof turnedTo]).to.not.include('string');
      expect(event ?? 'second-opinion-').to.match(/^second-opinion-/);
      expect(JSON.stringify(detail ?? null)).to.match(
        /^(null|\{"version":"[\d.]+"\}|\{"kind":"download"\})$/,
      );
    }
  });

  it('keeps apart from another frame of the page by its instance', async () => {
    const one = await FrameDriver.open({ query: '?instance=one' });
    const two = await FrameDriver.open({ query: '?instance=two' });
    await waitForHeight(one);
    await waitForHeight(two);
    const before = heightOf(two);
    await one.walkToOutcome();
    await waitForHeight(one);
    expect(heightOf(two)).to.equal(before);
    expect(heightOf(one)).not.to.equal(before);
    expect([...new Set(messages.map(({ instance }) => instance))]).to.include.members([
      'one',
      'two',
    ]);
  });
});

describe('the embedding page', () => {
  it('ignores messages of others, and malformed ones', async () => {
    // No script can make a message from another origin in Firefox.
    const query = '?instance=one';
    const driver = await FrameDriver.open({ query, isCrossOrigin: false });
    await waitForHeight(driver);
    const before = heightOf(driver);
    const { contentWindow: source } = driver.frame;
    const { origin } = new URL(driver.frame.src);
    const good = { instance: 'one', height: 5000 };
    const send = (secondOpinion: unknown, from = { source, origin }) =>
      window.dispatchEvent(new MessageEvent('message', { data: { secondOpinion }, ...from }));
    send(good, { source: window, origin });
    send(good, { source, origin: 'https://elsewhere.example' });
    send({ ...good, instance: 'two' });
    for (const height of ['5000', -1, 0, NaN, Infinity, null, {}]) {
      send({ ...good, height });
    }
    for (const data of [null, undefined, 'text', 7]) send(data);
    window.dispatchEvent(new MessageEvent('message', { data: null, source, origin }));
    let fired = 0;
    driver.frame.addEventListener('click', () => fired++);
    send({ instance: 'one', event: 'click' });
    expect([heightOf(driver), fired]).to.deep.equal([before, 0]);
    send(good);
    expect(heightOf(driver)).to.be.at.least(5000);
  });

  it('follows any height that text can take, and no height without end', async () => {
    const driver = await FrameDriver.open({ isCrossOrigin: false });
    const { contentWindow: source } = driver.frame;
    const { origin } = new URL(driver.frame.src);
    for (const [needed, given] of HEIGHTS) {
      const data = { secondOpinion: { instance: '', height: needed } };
      window.dispatchEvent(new MessageEvent('message', { data, source, origin }));
      expect(driver.frame.clientHeight).to.be.closeTo(given, BORDERS);
    }
  });

  it('accepts messages of a sandboxed frame with an opaque origin', async () => {
    const driver = await FrameDriver.open({
      sandbox: SANDBOX.replace('allow-same-origin ', ''),
      hasPolicy: false,
    });
    await waitForHeight(driver);
    expect(heightOf(driver)).to.be.above(300);
  });

  it('gets one attribute and no global, however often the script runs', async () => {
    const driver = await FrameDriver.open();
    const address = new URL('../../dist/frame-parent.js', import.meta.url);
    const names = Object.getOwnPropertyNames(window);
    for (const again of ['1', '2']) await import(`${String(address)}?${again}`);
    const added = Object.getOwnPropertyNames(window).filter((name) => !names.includes(name));
    expect(added).to.deep.equal([]);
    let starts = 0;
    driver.frame.addEventListener('second-opinion-start', () => starts++);
    await driver.click('Start');
    await driver.waitForHeading('Is any of this true right now?');
    while (!starts) await paint();
    expect(starts).to.equal(1);
  });
});

describe('the visit summary in a frame of another origin', () => {
  async function atTheOutcome(options?: FrameOptions): Promise<FrameDriver> {
    const driver = await FrameDriver.open(options);
    await driver.walkToOutcome();
    await waitForHeight(driver);
    return driver;
  }

  it('can be printed', async () => {
    const driver = await atTheOutcome();
    await driver.click(methods.print);
    const { status } = await driver.waitForStatus();
    expect(status === done.print).to.equal(CAN_PRINT);
  });

  for (const [where, options] of [
    ['', {}],
    [', where a site forces a sandbox of scripts alone', SCRIPTS_ALONE],
  ] as const) {
    it(`can be copied${where}`, async () => {
      const driver = await atTheOutcome(options);
      await driver.click(methods.copy);
      const { status } = await driver.waitForStatus();
      expect(status).to.equal(done.copy);
      const field = await fixture<HTMLTextAreaElement>('<textarea></textarea>');
      field.focus();
      await executeServerCommand('press-together', { keys: ['Control', 'v'] });
      expect(field.value.split('\n')[0]).to.equal(heading);
      expect(field.value).to.contain(VERSION);
    });
  }

  it('can be downloaded', async () => {
    const driver = await atTheOutcome();
    await executeServerCommand('clear-downloads');
    await driver.click(methods.download);
    await driver.waitForStatus();
    const file = await executeServerCommand<string, object>('read-download', {
      file: `${fileName}.html`,
    });
    expect(file).to.contain(`<title>${subject}</title>`);
  });

  it('opens the mail program', async () => {
    // Only Chromium reports opened addresses, and only of the origin of the page.
    const driver = await atTheOutcome({ isCrossOrigin: false });
    const watched = await executeServerCommand('watch-navigations');
    await driver.click(methods.email);
    const { status } = await driver.waitForStatus();
    expect(status).to.equal(done.email);
    if (watched !== true) return;
    const addresses = await executeServerCommand<string[], undefined>('requested-navigations');
    expect(addresses.join().split('&')[0]).to.equal(
      `mailto:?subject=${encodeURIComponent(subject)}`,
    );
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { strFromU8, unzipSync } from 'fflate';
import { VERSION } from '../../src/version.js';
import { KEEP_SHADOW_ROOTS } from '../element/shadow-roots.js';
import { WidgetDriver } from '../element/widget-driver.js';
import type { SecondOpinionElement } from '../../src/index.js';

const get = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const widget = () => get<SecondOpinionElement>('#preview second-opinion');
const pieces = () => [...document.querySelectorAll('#snippet code')].map((one) => one.textContent!);

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent!.trim());

function press(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')];
  buttons.find(({ textContent }) => textContent!.trim() === name)!.click();
}

/** Finds a control by its label. */
function control<T extends HTMLElement>(label: string): T {
  const labels = [...document.querySelectorAll('label')];
  const found = labels.find(({ textContent }) => textContent!.trim().startsWith(label));
  if (!found) throw new Error(`There is no "${label}".`);
  return found.control as T;
}

/** By arrow keys, as a person with a keyboard would. */
async function choose(label: string, option: string): Promise<void> {
  const select = control<HTMLSelectElement>(label);
  select.focus();
  const all = [...select.options].map(({ text }) => text.trim());
  const steps = all.indexOf(option) - select.selectedIndex;
  if (!all.includes(option)) throw new Error(`There is no "${option}" among ${all.join(', ')}.`);
  for (let press = 0; press < Math.abs(steps); press++) {
    await sendKeys({ press: steps > 0 ? 'ArrowDown' : 'ArrowUp' });
  }
  expect(select.selectedOptions[0]!.text.trim()).to.equal(option);
}

async function type(label: string, words: string): Promise<void> {
  const input = control<HTMLInputElement>(label);
  input.focus();
  input.select();
  await sendKeys({ type: words });
}

/** As if pasted: WebKit’s driver leaves out keys that are pressed twice. */
function fill(label: string, words: string): void {
  const input = control<HTMLInputElement>(label);
  input.value = words;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Loads the code in a page of its own. */
async function paste(code: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'A page that it was pasted into';
  frame.width = '700';
  frame.height = '700';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.srcdoc = `<!doctype html><html lang="en"><title>Pasted</title>${KEEP_SHADOW_ROOTS}<body>${code}`;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

before(async () => {
  const page = await (await fetch('/demo/builder.html')).text();
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  for (const sheet of ['/demo/demo.css', '/demo/pages/builder.css']) {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet });
    const loaded = new Promise((resolve) => (link.onload = resolve));
    document.head.append(link);
    await loaded;
  }
  document.body.append(parsed.querySelector('main')!);
  await new Promise((resolve) => {
    const script = Object.assign(document.createElement('script'), {
      src: '/dist/demo/builder.js',
    });
    script.onload = resolve;
    document.body.append(script);
  });
});

describe('the builder', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('is accessible, and does not scroll sideways', async () => {
    await expect(get('main')).to.be.accessible();
    expect(get('main').scrollWidth).to.be.at.most(get('main').clientWidth);
  });

  it('shows each choice at once, in the preview and in the code', async () => {
    await choose('Topic of the page', 'A heart valve.');
    await choose('Country of the readers', 'United Kingdom');
    await choose('Your own interest', 'We offer second opinions');
    await type('Your name', 'Example Hospital');
    await type('Words of service 1', 'Ask us.');
    fill('Link of service 1', 'http://hospital.example');
    expect(texts('#settings .fault')).to.deep.equal([
      'A link begins with https://. This one is left out.',
    ]);
    fill('Link of service 1', 'https://hospital.example/ask');
    expect(texts('#settings .fault')).to.deep.equal([]);
    press('Add a service');
    fill('Words of service 2', 'Send us your scans.');
    fill('Words of notice', 'Interpreters are free.');
    await choose('Its heading', 'h3');
    await widget().updateComplete;
    const driver = await WidgetDriver.attach(widget());
    expect(driver.texts('emergency-line')[0]).to.contain('999');
    expect(driver.texts('interest')[0]).to.contain('Example Hospital offers');
    expect(driver.all('h3')).to.have.length(1);
    expect(pieces()[0]).to.contain('topic="heart-valve" country="gb" heading-level="3"');
    expect(pieces()[0]).to.contain(
      '<p slot="services"><a href="https://hospital.example/ask">Ask us.</a></p>',
    );
    expect(pieces()[0]).to.contain('<p slot="services">Send us your scans.</p>');
    const notice = widget().querySelector('[slot=notice]')!;
    expect(notice.textContent).to.equal('Interpreters are free.');
    expect(notice.getClientRects()).to.have.length(1);
  });

  it('says what a form of embedding cannot carry', async () => {
    await choose('Your system', 'A system that takes only frames');
    expect(texts('#left-out li').slice(0, 2)).to.deep.equal([
      'your services',
      'the links of your services',
    ]);
    await choose('Your system', 'Any web page');
    expect(texts('#left-out li')).to.deep.equal([]);
  });

  it('shows the widget at the widths of a phone, an article and a portal', async () => {
    for (const [label, width] of [
      ['Article', 700],
      ['Portal', 1200],
      ['Phone', 320],
    ] as const) {
      control(label).click();
      expect(widget().style.inlineSize).to.equal(`${width}px`);
      // The preview is scaled down instead of cut off.
      const preview = get('#preview');
      expect(preview.scrollWidth).to.be.at.most(preview.clientWidth);
    }
  });

  it('warns about colours that cannot be read', async () => {
    control('Our own colors').click();
    const accent = control<HTMLInputElement>('Buttons and links');
    accent.value = '#ffe000';
    accent.dispatchEvent(new Event('input', { bubbles: true }));
    expect(texts('#settings .fault').join()).to.contain('Links and edges');
    expect(getComputedStyle(widget()).getPropertyValue('--so-accent').trim()).to.equal('#ffe000');
    expect(pieces().at(-1)).to.contain('--so-on-accent: #000000;');
    await expect(get('main')).to.be.accessible({ ignoredRules: ['color-contrast'] });
    control('Our own colors').click();
    expect(texts('#settings .fault')).to.deep.equal([]);
    expect(pieces().join()).to.not.contain('--so-accent');
  });

  it('gives code that runs, with a hash that the browser accepts', async () => {
    const { driver } = await pasted('Any web page');
    expect(pieces()[1]).to.match(/integrity="sha384-[\w+/]{64}"/);
    expect(driver.texts('emergency-line')[0]).to.contain('999');
  });

  it('pins the file of another site by its version and its hash', () => {
    fill('Folder on your server', 'https://files.example/so');
    expect(pieces()[1]).to.match(
      new RegExp(
        `^<script src="https://files.example/so/second-opinion-${VERSION}.js" ` +
          'integrity="sha384-[\\w+/]{64}" crossorigin="anonymous" defer></script>$',
      ),
    );
    expect(texts('.note')).to.deep.equal([]);
    fill('Folder on your server', '/second-opinion/');
    expect(texts('.note').join()).to.contain('leave out “integrity”');
  });

  it('gives a div that runs', async () => {
    const { page, driver } = await pasted('A system that strips unknown elements');
    expect(page.querySelector('div')!.dataset['topic']).to.equal('heart-valve');
    expect(driver.texts('preset')[0]).to.contain('heart valve');
  });

  it('gives a frame that runs', async () => {
    await choose('Your system', 'A system that takes only frames');
    const page = await paste(pieces().join(''));
    const inner = page.querySelector('iframe')!;
    expect(inner.src).to.contain(`/second-opinion/frame-${VERSION}.html?topic=heart-valve`);
    expect(inner.title).to.not.equal('');
    while (!inner.contentDocument?.querySelector('second-opinion:defined')) {
      await new Promise(requestAnimationFrame);
    }
    const framed = inner.contentDocument.querySelector<SecondOpinionElement>('second-opinion')!;
    expect((await WidgetDriver.attach(framed)).texts('preset')[0]).to.contain('heart valve');
  });

  it('gives the files that the code needs, as a zip', async () => {
    await choose('Your system', 'A system that takes only frames');
    const { click } = HTMLAnchorElement.prototype;
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function () {
        resolve(this);
      };
    });
    press('Download what this snippet needs');
    const link = await saved;
    HTMLAnchorElement.prototype.click = click;
    expect(link.download).to.equal(`second-opinion-${VERSION}.zip`);
    const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
    const files = unzipSync(bytes);
    expect(Object.keys(files)).to.include.members(['index.html', `frame-${VERSION}.js`, 'LICENSE']);
    expect(strFromU8(files['index.html']!)).to.contain('topic=heart-valve');
  });

  it('says that the code was copied, or selects it', async () => {
    await choose('Your system', 'WordPress, as a shortcode');
    const copy = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Copy',
    )!;
    copy.focus();
    await sendKeys({ press: 'Enter' });
    const status = get('#snippet span[role=status]');
    while (!status.textContent!.trim()) await new Promise(requestAnimationFrame);
    const isSelected = getSelection()!.toString().trim() === pieces()[0];
    expect(status.textContent!.startsWith('Copied') || isSelected).to.equal(true);
  });

  it('loads nothing from other origins', () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(loaded.filter(({ origin }) => origin !== location.origin)).to.deep.equal([]);
  });

  async function pasted(system: string): Promise<{ page: Document; driver: WidgetDriver }> {
    await choose('Your system', system);
    const page = await paste(pieces().slice(0, 2).join(''));
    await page.defaultView!.customElements.whenDefined('second-opinion');
    const found = page.querySelector<SecondOpinionElement>('second-opinion')!;
    return { page, driver: await WidgetDriver.attach(found) };
  }
});

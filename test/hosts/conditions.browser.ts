import { expect, fixture } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { WidgetDriver, textOf } from '../element/widget-driver.js';
import { addressOf, CONDITIONS, EDITION, type Condition } from './conditions/conditions.mjs';

type Page = Window & typeof globalThis & { readonly witness: Witness };

/** What page-recorder.js wrote down in the page. */
interface Witness {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly violations: readonly string[];
  readonly stored: readonly string[];
  readonly addresses: readonly string[];
  readonly scrolls: number;
  readonly names: readonly string[];
  readonly cookie: string;
  readonly entries: number;
}

const INTRODUCTION = 'Should I get a second opinion?';
/** What this test's own page and its server ask for. */
const OF_THE_PAGE = [
  '/test/hosts/page-recorder.js',
  '/test/hosts/other-version.js',
  '/zone.js/',
  'dist/',
];

/** The members that a form of the page can hide are asked for past it. */
const ask = (page: Page, selector: string): HTMLElement | null =>
  page.Document.prototype.querySelector.call(page.document, selector) as HTMLElement | null;

async function visit(condition: Condition): Promise<Page> {
  const holder = await fixture<HTMLElement>('<div></div>');
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.height = '560';
  frame.src = addressOf(condition);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  holder.append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

/** The element, once the script has made it what it is. */
async function widgetIn(page: Page, { within }: Condition) {
  await page.customElements.whenDefined('second-opinion');
  const find = (): ParentNode | null | undefined =>
    within ? ask(page, within)?.shadowRoot : page.document.documentElement;
  const root = () =>
    within ? find()?.querySelector('second-opinion') : ask(page, 'second-opinion');
  while (!root()?.shadowRoot) await new Promise(requestAnimationFrame);
  return root() as HTMLElementTagNameMap['second-opinion'];
}

/** On any page: they are asked, they answer, and it can be read. */
async function startsAndAnswers(person: WidgetDriver): Promise<void> {
  expect(person.heading).to.equal(INTRODUCTION);
  await person.press('Start');
  expect(person.heading).to.equal('Is any of this true right now?');
  await person.choose('None of these.');
  expect(person.chosen).to.deep.equal(['None of these.']);
  await person.press('Next');
  expect(person.heading).to.contain('How many doctors');
}

function expectLegible(person: WidgetDriver, page: Page): void {
  const option = person.all('[part="label"]')[0]!;
  const style = page.getComputedStyle(option);
  expect(parseFloat(style.fontSize), 'size of the text').to.be.at.least(16);
  expect(parseFloat(style.lineHeight), 'height of a line').to.be.at.least(20);
  const { textTransform, letterSpacing, whiteSpace, fontStyle, visibility, writingMode } = style;
  expect({
    textTransform,
    letterSpacing,
    whiteSpace,
    fontStyle,
    visibility,
    writingMode,
  }).to.deep.equal({
    textTransform: 'none',
    letterSpacing: 'normal',
    whiteSpace: 'normal',
    fontStyle: 'normal',
    visibility: 'visible',
    writingMode: 'horizontal-tb',
  });
  expect(style.getPropertyValue('-webkit-text-fill-color')).to.equal(style.color);
  const card = person.all('[part="card"]')[0]!;
  expect(card.scrollWidth, 'nothing sticks out').to.be.at.most(card.clientWidth);
  expect(card.offsetWidth, 'room for it').to.be.above(200);
}

/** What the page sees of it: as little as there is. */
function footprint(page: Page, condition: Condition) {
  const { witness } = page;
  const isOwn = (name: string) =>
    [...OF_THE_PAGE, ...(condition.requests ?? [])].some((own) =>
      typeof own === 'string' ? name.includes(own) : own.test(name),
    );
  const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
  const globals = page.Object.getOwnPropertyNames(page).filter(
    (name) =>
      !witness.names.includes(name) &&
      name !== 'witness' &&
      !/^\d+$/.test(name) &&
      !condition.globals?.some((own) => own.test(name)),
  );
  return {
    requests: requests.filter((name) => !isOwn(name)),
    cookies: witness.cookie === readCookie(page) ? [] : [readCookie(page)],
    stored: witness.stored,
    globals,
    addresses: [
      ...witness.addresses,
      ...(page.history.length > witness.entries ? ['an entry in the history'] : []),
    ],
  };
}

function readCookie(page: Page): string {
  return Object.getOwnPropertyDescriptor(page.Document.prototype, 'cookie')!.get!.call(
    page.document,
  ) as string;
}

async function worksOn(condition: Condition): Promise<void> {
  const page = await visit(condition);
  if (condition.unseen) {
    expect(textOf(page.document.body)).to.contain('how long it is safe to wait');
    return;
  }
  const { witness } = page;
  if (condition.stays) {
    expect(textOf(ask(page, 'body'))).to.contain(textOf(await fixture(EDITION)));
    expect(ask(page, 'second-opinion')?.shadowRoot ?? null).to.equal(null);
  } else {
    const widget = await widgetIn(page, condition);
    const person = await WidgetDriver.attach(widget);
    expect([page.scrollY, witness.scrolls], 'scrolled on load').to.deep.equal([0, 0]);
    expect(widget.matches(':focus-within'), 'took the focus').to.equal(false);
    if (condition.reveals) await person.click(ask(page, '#reveal')!);
    expect(person.texts('preset').length > 0).to.equal(condition.topic ?? false);
    await startsAndAnswers(person);
    expectLegible(person, page);
  }
  expect(witness.errors).to.deep.equal([]);
  expect(witness.violations).to.deep.equal([]);
  const expected = condition.warnings ?? [];
  expect(witness.warnings).to.have.length(expected.length);
  expected.forEach((words, at) => expect(witness.warnings[at]).to.match(words));
  const left = footprint(page, condition);
  await executeServerCommand('add-page-effects', left);
  for (const [what, list] of Object.entries(left)) expect(list, what).to.deep.equal([]);
}

for (const [theme, conditions] of Object.entries(CONDITIONS)) {
  describe(`on a page that ${theme}`, () => {
    for (const condition of conditions) {
      it(condition.name, async () => {
        await worksOn(condition);
      });
    }
  });
}

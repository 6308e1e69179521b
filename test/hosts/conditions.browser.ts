import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { WidgetDriver, textOf } from '../element/widget-driver.js';
import { CONDITIONS, EDITION, type Condition } from './conditions/conditions.mjs';
import { openPage } from './open-page.js';
import { findRoot } from '../element/shadow-roots.js';

type Page = Window & typeof globalThis & { readonly pageRecord: PageRecord };

/** See page-recorder.js. */
interface PageRecord {
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
/** Requests that every page of this test makes. */
const TEST_REQUESTS = [
  '/test/browsers/shadow-roots.js',
  '/test/hosts/page-recorder.js',
  '/test/hosts/other-version.js',
  '/zone.js/',
  'dist/',
];

/** By these globals the copies of Lit on a page know of each other: see docs/embedding.md. */
const LIT_GLOBALS = [
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

/** Reads the prototype, because forms of the page may hide members of `document`. */
const query = (page: Page, selector: string): HTMLElement | null =>
  page.Document.prototype.querySelector.call(page.document, selector) as HTMLElement | null;

const hasRoot = (element?: Element | null) => element && findRoot(element);

async function widgetIn(page: Page, { shadowHost }: Condition) {
  await page.customElements.whenDefined('second-opinion');
  const find = (): ParentNode | null | undefined =>
    shadowHost ? query(page, shadowHost)?.shadowRoot : page.document.documentElement;
  const root = () =>
    shadowHost ? find()?.querySelector('second-opinion') : query(page, 'second-opinion');
  while (!hasRoot(root())) await new Promise(requestAnimationFrame);
  return root() as HTMLElementTagNameMap['second-opinion'];
}

/** The topic of the page answers the question on the problem. */
async function answerFirstQuestion(driver: WidgetDriver, setsTopic: boolean): Promise<void> {
  expect(driver.heading).to.equal(INTRODUCTION);
  await driver.press('Start');
  expect(driver.heading).to.equal('Is any of this true right now?');
  await driver.choose('None of these.');
  expect(driver.chosen).to.deep.equal(['None of these.']);
  await driver.press('Next');
  expect(driver.heading).to.equal(
    setsTopic ? 'How many doctors have looked at it?' : 'What is it about?',
  );
}

function expectLegible(driver: WidgetDriver, page: Page): void {
  const option = driver.all('[part="label"]')[0]!;
  const style = page.getComputedStyle(option);
  expect(parseFloat(style.fontSize), 'font size').to.be.at.least(16);
  expect(parseFloat(style.lineHeight), 'line height').to.be.at.least(20);
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
  const card = driver.all('[part="card"]')[0]!;
  expect(card.scrollWidth, 'no overflow').to.be.at.most(card.clientWidth);
  expect(card.offsetWidth, 'width').to.be.above(200);
}

/** Everything that the element leaves in the page. */
function footprint(page: Page, condition: Condition) {
  const { pageRecord } = page;
  const isOwn = (name: string) =>
    [...TEST_REQUESTS, ...(condition.requests ?? [])].some((own) =>
      typeof own === 'string' ? name.includes(own) : own.test(name),
    );
  const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
  const globals = page.Object.getOwnPropertyNames(page).filter(
    (name) =>
      !pageRecord.names.includes(name) &&
      !LIT_GLOBALS.includes(name) &&
      name !== 'pageRecord' &&
      !/^\d+$/.test(name) &&
      !condition.globals?.some((own) => own.test(name)),
  );
  return {
    requests: requests.filter((name) => !isOwn(name)),
    cookies: pageRecord.cookie === readCookie(page) ? [] : [readCookie(page)],
    stored: pageRecord.stored,
    globals,
    addresses: [
      ...pageRecord.addresses,
      ...(page.history.length > pageRecord.entries ? ['a history entry'] : []),
    ],
  };
}

function readCookie(page: Page): string {
  return Object.getOwnPropertyDescriptor(page.Document.prototype, 'cookie')!.get!.call(
    page.document,
  ) as string;
}

/** Once each, in this order, and nothing else. */
function expectEach(texts: readonly string[], patterns: readonly RegExp[]): void {
  expect(texts, texts.join('\n')).to.have.length(patterns.length);
  patterns.forEach((pattern, index) => expect(texts[index]).to.match(pattern));
}

async function checkPage(condition: Condition): Promise<void> {
  const page = (await openPage(condition)) as Page;
  if (condition.runsNoScript) {
    expect(textOf(page.document.body)).to.contain('how long it is safe to wait');
    return;
  }
  const { pageRecord } = page;
  const { violations = [], warnings = [] } = condition;
  if (condition.showsContent) {
    // A policy's violation is reported after the script that it stops.
    while (
      pageRecord.warnings.length < warnings.length ||
      pageRecord.violations.length < violations.length
    ) {
      await new Promise(requestAnimationFrame);
    }
    const paragraphs = page.Document.prototype.querySelectorAll.call(page.document, 'p');
    const content = [...paragraphs].find((one) => EDITION.includes(textOf(one)))!;
    expect(content.getClientRects().length, 'the content is visible').to.be.above(0);
    const element = query(page, 'second-opinion');
    const root = element && findRoot(element);
    expect(root?.innerHTML ?? '<slot></slot>').to.equal('<slot></slot>');
  } else {
    const widget = await widgetIn(page, condition);
    const driver = await WidgetDriver.attach(widget);
    expect([page.scrollY, pageRecord.scrolls], 'scrolled on load').to.deep.equal([0, 0]);
    expect(widget.matches(':focus-within'), 'took the focus').to.equal(false);
    if (condition.isHidden) await driver.click(query(page, '#reveal')!);
    const { setsTopic = false } = condition;
    expect(driver.texts('preset').length > 0).to.equal(setsTopic);
    await answerFirstQuestion(driver, setsTopic);
    expectLegible(driver, page);
  }
  expect(pageRecord.errors).to.deep.equal([]);
  expectEach(pageRecord.violations, violations);
  expectEach(pageRecord.warnings, warnings);
  const traces = footprint(page, condition);
  await executeServerCommand('add-page-effects', traces);
  for (const [what, list] of Object.entries(traces)) expect(list, what).to.deep.equal([]);
}

for (const [theme, conditions] of Object.entries(CONDITIONS)) {
  describe(`on a page that ${theme}`, () => {
    for (const condition of conditions) {
      it(condition.name, async () => {
        await checkPage(condition);
      });
    }
  });
}

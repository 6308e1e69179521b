import { expect } from '@open-wc/testing';
import type { Answers } from '../../src/engine.js';
import { warningsDuring } from './console.js';
import { WidgetDriver } from './widget-driver.js';
import { walkByScript } from './walk.js';

const PLAIN = '<second-opinion debug></second-opinion>';

/** The page's own style sheet. */
const styled = (css: string, page = PLAIN) => `<style>${css}</style>${page}`;

const DIFFER = {
  safety: 'none-of-these',
  problem: 'cancer',
  opinions: 'differ',
  told: [],
  treatment: [],
  doctor: [],
  'cancer-surgeon': 'no',
  timing: 'weeks',
} as const satisfies Answers;

/** What a page does to the widget, and what the one message about it says. */
const PAGES: readonly (readonly [string, string, RegExp])[] = [
  [
    'text too pale on the card',
    styled('second-opinion { --so-text: #999; --so-background: #fff; }'),
    /contrast 2\.85:1 of the text .*"heading".*rgb\(153, 153, 153\) on rgb\(255, 255, 255\).*3:1/,
  ],
  [
    'a button whose words cannot be read, by its part',
    styled('second-opinion::part(button-primary) { background: #ccc; color: white; }'),
    /contrast 1\.61:1 of the text of the part "button button-primary"/,
  ],
  [
    'edges that cannot be seen',
    styled('second-opinion { color-scheme: light; --so-accent: #d0d0d0; }'),
    /contrast 1\.54:1 of the edge of a button button-primary/,
  ],
  [
    'a ring around the focus that cannot be seen',
    styled('second-opinion { color-scheme: light; --so-focus: oklch(0.95 0.03 90); }'),
    /the ring of the focus .* is below 3:1/,
  ],
  [
    'a custom property that is not there',
    styled('@media (min-width: 1px) { :root { --so-colour: red; } }'),
    /set the property "--so-colour", which is not there\. There are: --so-text, /,
  ],
  [
    'a part that is not there',
    styled('.card::part(x), second-opinion::part(buton) { color: red; }'),
    /set the part "buton", which is not there\. There are: card, .*, button-primary, /,
  ],
  [
    'an attribute that is not known',
    '<second-opinion debug heading="3"></second-opinion>',
    /the attribute "heading" is not known\. There are: topic, .*heading-level/,
  ],
  [
    'a slot that is not known',
    '<second-opinion debug><p slot="service">Call us.</p></second-opinion>',
    /the slot "service" is not known\. There are: services, notice/,
  ],
  ['no width', `<div style="width: 0">${PLAIN}</div>`, /it has no width/],
  ['something hidden around it', `<div hidden>${PLAIN}</div>`, /it is not shown/],
  [
    'a script that is loaded twice',
    `<script src="/a/second-opinion.js"></script><script src="/b/second-opinion.es.js"></script>
      ${PLAIN}`,
    /the page loads it 2 times: .*\/a\/second-opinion\.js, .*\/b\/second-opinion\.es\.js\./,
  ],
  [
    'a setting that is not known, as ever',
    '<second-opinion debug topic="flu"></second-opinion>',
    /topic="flu" is not known/,
  ],
];

describe('with debug, who builds the page is told', () => {
  for (const [what, page, message] of PAGES) {
    it(`${what}`, async () => {
      const warnings = await warningsDuring(() => WidgetDriver.open(page));
      const about = warnings.filter((warning) => message.test(warning));
      expect(about, warnings.join('\n')).to.have.length(1);
    });
  }

  it('what the sandbox of a frame keeps from working', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups');
    frame.srcdoc = PLAIN;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const told: string[] = [];
    const { console } = frame.contentWindow as Window & typeof globalThis;
    console.warn = (message: string) => void told.push(message);
    const script = page.createElement('script');
    script.src = new URL('../../dist/second-opinion.js', import.meta.url).pathname;
    const ran = new Promise((resolve) => (script.onload = resolve));
    page.head.append(script);
    await ran;
    await page.querySelector('second-opinion')!.updateComplete;
    const about = told.filter((message) => message.includes("the frame's sandbox lacks"));
    expect(about).to.deep.equal([
      `second-opinion: print: the frame's sandbox lacks "allow-modals", and blocks it.`,
      `second-opinion: download: the frame's sandbox lacks "allow-downloads", and blocks it.`,
    ]);
    frame.remove();
  });

  it('nothing, where all is well', async () => {
    for (const scheme of ['light', 'dark']) {
      const page = styled(`.fits { color-scheme: ${scheme}; }`, `<div class="fits">${PLAIN}</div>`);
      const warnings = await warningsDuring(async () => {
        for (const answers of [{}, { safety: 'danger-signs' }, DIFFER] as const) {
          const person = await WidgetDriver.open(page);
          await walkByScript(person, answers, 'us');
          await person.expandAll();
        }
      });
      expect(warnings).to.deep.equal([]);
    }
  });

  it('each thing once, however many screens come up', async () => {
    const page = styled('second-opinion { color-scheme: light; --so-text-soft: #aaa; }');
    const warnings = await warningsDuring(async () => {
      const person = await WidgetDriver.open(page);
      await person.press('Start');
      await person.choose('None of these.');
      await person.press('Next');
    });
    expect(new Set(warnings).size).to.equal(warnings.length);
    expect(warnings.some((warning) => warning.includes('"emergency-line"'))).to.equal(true);
  });

  it('as soon as debug is there, and no longer', async () => {
    const bad = 'second-opinion { color-scheme: light; --so-text: #bbb; }';
    const person = await WidgetDriver.open(styled(bad, '<second-opinion></second-opinion>'));
    const before = await warningsDuring(() => person.press('Start'));
    expect(before).to.deep.equal([]);
    const during = await warningsDuring(async () => {
      person.widget.debug = true;
      await person.widget.updateComplete;
    });
    expect(during.some((warning) => warning.includes('contrast'))).to.equal(true);
    person.widget.debug = false;
    const after = await warningsDuring(() => person.choose('None of these.'));
    expect(after).to.deep.equal([]);
  });

  it('of a picture behind the card, nothing: its colours are not known', async () => {
    const page = styled(
      'second-opinion::part(card) { background: linear-gradient(red, blue); color: red; }',
    );
    const warnings = await warningsDuring(() => WidgetDriver.open(page));
    expect(warnings.filter((warning) => warning.includes('the text'))).to.deep.equal([]);
  });

  it('of what the page’s policy blocks in the widget, and of nothing else', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "img-src 'none'";
    const page = (slotted: string) => `<second-opinion debug>${slotted}</second-opinion>`;
    const blocked = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        if (blockedURI.endsWith('/last.png')) resolve(blockedURI);
      });
    });
    const warnings = await warningsDuring(async () => {
      await WidgetDriver.open(page(''));
      // It holds from now on, for all of this page.
      document.head.append(policy);
      await WidgetDriver.open('<img src="/other.png" alt=""><second-opinion></second-opinion>');
      await WidgetDriver.open(page('<img slot="services" src="/logo.png" alt="">'));
      await WidgetDriver.open('<img src="/last.png" alt=""><second-opinion></second-opinion>');
      await blocked;
    });
    expect(warnings).to.deep.equal([
      `second-opinion: the page's policy "img-src" blocks ${location.origin}/logo.png.`,
    ]);
  });
});

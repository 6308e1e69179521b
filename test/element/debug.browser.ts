import { expect } from '@open-wc/testing';
import { DIFFER } from './answers.js';
import { ROOT_IS_OPEN, warningsDuring } from './console.js';
import { FAULTS, PLAIN, styled } from './debug-faults.js';
import { WidgetDriver } from './widget-driver.js';
import { walkByScript } from './walk.js';

describe('with debug, who builds the page is told', () => {
  for (const [what, page, message] of FAULTS) {
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
      expect(warnings).to.deep.equal([ROOT_IS_OPEN, ROOT_IS_OPEN, ROOT_IS_OPEN]);
    }
  });

  it('that its shadow root is open from the start, or stays as it was', async () => {
    const person = await WidgetDriver.open();
    const stays = (state: string) =>
      `second-opinion: "debug" has changed since it was connected: its shadow root stays ${state}.`;
    const added = await warningsDuring(() => {
      person.widget.debug = true;
      return person.widget.updateComplete;
    });
    expect(added).to.include(stays('closed'));
    expect(person.widget.shadowRoot).to.equal(null);
    const opened = await WidgetDriver.open(PLAIN);
    expect(opened.widget.shadowRoot!.textContent).to.contain('Start');
    const removed = await warningsDuring(() => {
      opened.widget.debug = false;
      return opened.widget.updateComplete;
    });
    expect(removed).to.deep.equal([stays('open')]);
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
    expect(warnings.filter((warning) => warning !== ROOT_IS_OPEN)).to.deep.equal([
      `second-opinion: the page's policy "img-src" blocks ${location.origin}/logo.png.`,
    ]);
  });
});

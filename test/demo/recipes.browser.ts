import { expect } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import { VERSION } from '../../src/version.js';
import { WidgetDriver } from '../element/widget-driver.js';
import { walkByScript } from '../element/walk.js';
import { exportStatus } from '../visit-summary/visit-summary-fixtures.js';
import { KEEP_SHADOW_ROOTS, rootOf } from '../element/shadow-roots.js';

type EventData = Record<string, unknown>;
declare global {
  interface Window {
    dataLayer?: EventData[];
    alloy?: (command: string, event: EventData) => void;
  }
}

const ANSWERS = { safety: 'none-of-these', problem: 'other', opinions: 'none-yet' } as const;

async function scriptsOf(recipe: string): Promise<string[]> {
  const text = await (await fetch(`/docs/recipes/${recipe}.md`)).text();
  return [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code!);
}

function run(code: string, page = document): void {
  page.head.append(Object.assign(page.createElement('script'), { textContent: code }));
}

describe('the recipe for analytics', () => {
  it('sends each event to the tools of Google and Adobe, and no answer', async () => {
    const sent: EventData[] = [];
    window.alloy = (_command, event) => void sent.push(event);
    for (const code of await scriptsOf('analytics')) run(code);
    const driver = await WidgetDriver.open();
    await walkByScript(driver, ANSWERS, 'us');
    await driver.press(EN.visitSummary.methods.copy);
    await exportStatus(driver);

    const pushed = window.dataLayer!;
    expect(pushed.map(({ event }) => event)).to.deep.equal([
      'second_opinion_start',
      'second_opinion_outcome',
      'second_opinion_take_away',
    ]);
    expect(pushed[1]).to.include({ second_opinion_version: VERSION });
    expect(pushed[2]).to.include({ second_opinion_kind: 'copy' });
    expect(sent).to.have.length(pushed.length);
    const payload = JSON.stringify([pushed, sent]);
    expect(payload).to.not.match(/safety|opinions|none|problem|other|tier/);
  });
});

describe('the recipe for tag managers', () => {
  it('loads the widget from a script that adds a script', async () => {
    const [code] = await scriptsOf('tag-managers');
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html>${KEEP_SHADOW_ROOTS}
      <second-opinion><p>Ask your doctor.</p></second-opinion>`;
    const loaded = new Promise((resolve) => (frame.onload = resolve));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const address = /https:\/\/www\.example\.org(\/second-opinion\/second-opinion-[\d.]+\.js)/;
    expect(code).to.match(address);
    const here = code!.replace(address, '$1').replace(/script\.integrity = .*/, '');
    run(here, page);
    await frame.contentWindow!.customElements.whenDefined('second-opinion');
    expect(rootOf(page.querySelector('second-opinion')!).textContent).to.not.equal('');
    frame.remove();
  });
});

import { expect } from '@open-wc/testing';
import { pageWith } from './page-with.js';

const DIST = new URL('../../dist/', import.meta.url).pathname;

/** Writes down what the page gets to hear. */
const RECORDER = `<script>
  window.warned = [];
  window.failed = [];
  console.warn = (...words) => warned.push(words.join(' '));
  addEventListener('error', ({ message }) => failed.push(message));
  addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)));
</script>`;
const allow = (policies: string) =>
  `<meta http-equiv="Content-Security-Policy" content="trusted-types ${policies}" />`;

/** What browsers older than those that the README names do not have. */
const BELOW_THE_BASELINE = `<script>
  delete Document.prototype.adoptedStyleSheets;
  delete ShadowRoot.prototype.adoptedStyleSheets;
  delete CSSStyleSheet.prototype.replaceSync;
</script>`;

const HELD = '<second-opinion><p>Ask your doctor.</p></second-opinion>';
const CANNOT = /^second-opinion: this page does not let the element be defined\./;
const POLICY = /trusted-types second-opinion/;

interface Told {
  readonly warned: readonly string[];
  readonly failed: readonly string[];
}

for (const name of ['second-opinion.js', 'second-opinion.es.js', 'frame.js']) {
  const script = `<script src="${DIST}${name}" defer></script>`;

  async function visit(head: string, body = HELD) {
    const page = await pageWith(RECORDER + head, body);
    const { warned, failed } = page as unknown as Told;
    expect(failed).to.deep.equal([]);
    const tag = page.customElements.get('second-opinion');
    if (!tag) expect(page.document.body.innerText.trim()).to.equal('Ask your doctor.');
    return { warned, tag };
  }

  describe(`${name}, where it cannot define the element, throws nothing`, () => {
    for (const policies of ['another', "'none'"]) {
      it(`and names its policy where the page allows ${policies}`, async () => {
        const { warned, tag } = await visit(allow(policies) + script);
        expect(tag).to.equal(undefined);
        expect(warned).to.have.length(1);
        expect(warned[0]).to.match(CANNOT).and.match(POLICY);
      });
    }

    it('and names no policy where a form hides what Lit needs', async () => {
      const form = '<form name="createTreeWalker"></form>';
      const { warned, tag } = await visit(allow('second-opinion') + script, form + HELD);
      expect(tag).to.equal(undefined);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(CANNOT).and.contain('createTreeWalker').and.not.match(POLICY);
    });

    it('and names no policy where the page’s registry fails', async () => {
      const patch = `<script>customElements.define = () => { throw new Error('not here'); };</script>`;
      const { warned } = await visit(patch + script);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(CANNOT).and.contain('not here').and.not.match(POLICY);
    });

    it('and is silent where no style sheet can be made', async () => {
      const { warned, tag } = await visit(BELOW_THE_BASELINE + script);
      expect([warned, tag]).to.deep.equal([[], undefined]);
    });
  });

  describe(`${name}, where the tag is defined`, () => {
    it('by itself, ends silently before it asks for its policy again', async () => {
      const { warned, tag } = await visit(allow('second-opinion') + script + script);
      expect(tag).to.be.a('function');
      expect(warned).to.deep.equal([]);
    });

    it('in another version, says so once and lets it be', async () => {
      const present = `<script>
        customElements.define('second-opinion', class Present extends HTMLElement {
          static version = '0.0.1';
        });
      </script>`;
      const { warned, tag } = await visit(present + allow("'none'") + script);
      expect(tag!.name).to.equal('Present');
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(/version [\d.]+ is ignored.*version 0\.0\.1/);
    });
  });
}

describe('a person whose browser is older than those that the README names', () => {
  it('reads the static edition, whatever room the page keeps for the widget', async () => {
    const text = async (path: string) => (await fetch(new URL(path, import.meta.url))).text();
    const blocks = (await text('../../docs/embedding.md')).matchAll(/```css\n([^`]*)```/g);
    const rules = [...blocks].map(([, css]) => css).join('');
    const edition = await text('../../dist/static/en-us.fragment.html');
    const page = await pageWith(
      `<style>${rules}</style>${BELOW_THE_BASELINE}
      <script src="${DIST}second-opinion.js" defer></script>`,
      `<second-opinion>${edition}</second-opinion>`,
    );
    const held = page.document.querySelector<HTMLElement>('second-opinion')!;
    expect(held.shadowRoot).to.equal(null);
    expect(held.innerText).to.contain('911').and.contain('Chest pain');
    expect(held.clientHeight).to.be.above(400);
    expect(page.getComputedStyle(held).overflowY, 'all of it is reached').to.not.equal('hidden');
  });
});

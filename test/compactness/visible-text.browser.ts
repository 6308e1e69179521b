import { expect, fixture } from '@open-wc/testing';
import { wordsIn } from '../text/sentences.js';
import { visibleText } from './visible-text.js';

async function wordsOf(markup: string, leftOut?: string): Promise<string[]> {
  const shown = await fixture<HTMLElement>(`<div>${markup}</div>`);
  return wordsIn(visibleText(shown, leftOut));
}

const OPEN = '<details open><summary>Why this?</summary>You told us.</details>';

const COUNTED: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  'titles, lines and buttons': [
    '<h2>Get help</h2><p>Call <a href="tel:911">911</a>.</p><button>Back</button>',
    ['Get', 'help', 'Call', '911.', 'Back'],
  ],
  'a word with a part in bold once': ['<p><b>un</b>clear</p>', ['unclear']],
  'two boxes side by side as two words': [
    '<div style="display: flex"><b>Next</b><b>Back</b></div>one<br>two',
    ['Next', 'Back', 'one', 'two'],
  ],
  'what is visible in what is not': [
    '<p style="visibility: hidden">no <b style="visibility: visible">yes</b></p>',
    ['yes'],
  ],
  'what is open': [OPEN, ['Why', 'this?', 'You', 'told', 'us.']],
};

const NOT_COUNTED: Readonly<Record<string, string>> = {
  'what is closed': '<details><summary>seen</summary>closed <b>too</b></details>',
  'what is not displayed': 'seen<p hidden>hidden</p><p style="display: none">none</p>',
  'what is transparent': 'seen<p style="opacity: 0">transparent</p>',
  'what is for screen readers alone':
    'seen<p style="position: absolute; inline-size: 1px; overflow: hidden">heard</p>',
  'names that are heard': '<button aria-label="heard" title="heard">seen</button>',
  'signs without a letter or a digit': 'seen – · +',
  'style sheets and comments': '<style>p { margin: 0 }</style><!-- comment -->seen',
};

describe('the words that a person sees are', () => {
  for (const [name, [markup, words]] of Object.entries(COUNTED))
    it(name, async () => expect(await wordsOf(markup)).to.deep.equal(words));

  it('those of a shadow root, with what the page puts into its slots', async () => {
    const host = await fixture<HTMLElement>('<div>not seen<b slot="notice">slotted</b></div>');
    host.attachShadow({ mode: 'open' }).innerHTML =
      'shadow <slot name="notice">not seen</slot> <slot name="services">fallback</slot>';
    expect(wordsIn(visibleText(host))).to.deep.equal(['shadow', 'slotted', 'fallback']);
  });
});

describe('the words that a person sees are not', () => {
  for (const [name, markup] of Object.entries(NOT_COUNTED))
    it(name, async () => expect(await wordsOf(markup)).to.deep.equal(['seen']));

  it('those of a disclosure that is left out', async () => {
    expect(await wordsOf(`seen${OPEN}`, 'Why this?')).to.deep.equal(['seen']);
  });
});

import { expect, fixture } from '@open-wc/testing';

interface Told {
  readonly told: string;
  readonly box: string | null;
  readonly isSelected: boolean;
  readonly text: string;
  readonly printedSize: string | null;
  readonly violations: readonly string[];
}

const PAGES = new URL('../hosts/', import.meta.url);
const BLOCKED = 'This page does not allow that. Here is the text, for you to copy.';
/** Driven by a test, WebKitGTK prints nothing. */
const CAN_PRINT = /Chrome|Firefox/.test(navigator.userAgent);

/** What a person in that page is told when they take theirs out. */
async function toldIn(address: URL, attributes = ''): Promise<Told> {
  const holder = await fixture<HTMLElement>('<div></div>');
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<Told>) => {
      if (!event.data.told) return;
      window.removeEventListener('message', listen);
      resolve(event.data);
    };
    window.addEventListener('message', listen);
    const frame = document.createElement('template');
    frame.innerHTML = `<iframe ${attributes} src="${String(address)}" height="600"></iframe>`;
    holder.append(frame.content);
  });
}

/** The same page from another origin: the server answers to both names. */
function fromElsewhere(path: string): URL {
  const address = new URL(path, PAGES);
  address.hostname = address.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return address;
}

describe('under the policy default-src none, script-src self', () => {
  it('the page is served with it', async () => {
    const { headers } = await fetch(new URL('strict-policy.html', PAGES));
    expect(headers.get('content-security-policy')).to.equal(
      "default-src 'none'; script-src 'self'",
    );
  });

  it('Print has its own styles', async () => {
    const { printedSize, violations } = await toldIn(
      new URL('strict-policy.html?way=Print', PAGES),
    );
    expect(violations).to.deep.equal([]);
    if (CAN_PRINT) expect(parseFloat(printedSize!)).to.be.within(18, 23);
  });

  for (const way of ['E-mail', 'Download']) {
    it(`${way} works`, async () => {
      const address = new URL(`strict-policy.html?way=${way}`, PAGES);
      const { told, violations } = await toldIn(address);
      expect(told).not.to.equal(BLOCKED);
      expect(violations).to.deep.equal([]);
    });
  }
});

describe('in a frame of another origin', () => {
  it('Print prints where the frame allows modals', async () => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin allow-modals"';
    const { told } = await toldIn(fromElsewhere('framed.html?way=Print'), sandbox);
    expect(told === BLOCKED).to.equal(!CAN_PRINT);
  });

  it('Print says so where it does not, with the text selected in a box', async () => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin"';
    const { told, box, text, isSelected } = await toldIn(
      fromElsewhere('framed.html?way=Print'),
      sandbox,
    );
    expect(told).to.equal(BLOCKED);
    expect([box, isSelected]).to.deep.equal([text, true]);
  });

  it('Copy leaves the text in a box where the frame may not use the clipboard', async () => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin"';
    const { told, box, text } = await toldIn(fromElsewhere('framed.html?way=Copy'), sandbox);
    expect(told).to.equal(BLOCKED);
    expect(box).to.equal(text);
  });

  it('works in a frame without an origin, too', async () => {
    const { told, box, text } = await toldIn(
      fromElsewhere('framed.html?way=Print'),
      'sandbox="allow-scripts"',
    );
    expect(told).to.equal(BLOCKED);
    expect(box).to.equal(text);
  });
});

import { expect, fixture } from '@open-wc/testing';
import { EN } from '../../src/text/en.js';
import { BLOCKED } from './visit-summary-fixtures.js';

const { heading, methods } = EN.visitSummary;

/** See export-driver.js. */
interface ExportReport {
  readonly status: string;
  readonly box: string | null;
  readonly isSelected: boolean;
  readonly offered: readonly string[];
  readonly printedSize: string | null;
  readonly violations: readonly string[];
}

const PAGES = new URL('../hosts/', import.meta.url);
/** The text in the box: whole, from the heading to the last line. */
const WHOLE = new RegExp(`^${heading}\\n[^]*replace a doctor\\.$`);
/** WebKitGTK does not print under WebDriver. */
const CAN_PRINT = /Chrome|Firefox/.test(navigator.userAgent);

async function reportOf(address: URL, attributes = ''): Promise<ExportReport> {
  const holder = await fixture<HTMLElement>('<div></div>');
  return new Promise((resolve) => {
    const listen = (event: MessageEvent<ExportReport>) => {
      if (!event.data.status) return;
      window.removeEventListener('message', listen);
      resolve(event.data);
    };
    window.addEventListener('message', listen);
    const frame = document.createElement('template');
    frame.innerHTML = `<iframe ${attributes} src="${String(address)}" height="600"></iframe>`;
    holder.append(frame.content);
  });
}

/** The server answers to both host names, which are two origins. */
function crossOrigin(path: string): URL {
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

  it('Print keeps its styles', async () => {
    const { printedSize, violations } = await reportOf(
      new URL(`strict-policy.html?method=${methods.print}`, PAGES),
    );
    expect(violations).to.deep.equal([]);
    if (CAN_PRINT) expect(parseFloat(printedSize!)).to.be.within(18, 23);
  });

  for (const method of [methods.email, methods.download]) {
    it(`${method} works`, async () => {
      const address = new URL(`strict-policy.html?method=${method}`, PAGES);
      const { status, violations } = await reportOf(address);
      expect(status).not.to.equal(BLOCKED);
      // Firefox asks the policy for frames, before the file comes from the page itself.
      expect(violations.filter((directive) => directive !== 'frame-src')).to.deep.equal([]);
    });
  }
});

describe('in a frame of another origin', () => {
  it('Print prints where the frame allows modals', async () => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin allow-modals"';
    const { status } = await reportOf(crossOrigin(`framed.html?method=${methods.print}`), sandbox);
    expect(status === BLOCKED).to.equal(!CAN_PRINT);
  });

  it('Print shows the text, selected, where the frame does not allow modals', async () => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin"';
    const { status, box, isSelected } = await reportOf(
      crossOrigin(`framed.html?method=${methods.print}`),
      sandbox,
    );
    expect(status).to.equal(BLOCKED);
    expect(box).to.match(WHOLE);
    expect(isSelected).to.equal(true);
  });

  it('Copy shows the text where the frame may not use the clipboard', async () => {
    const sandbox = 'sandbox="allow-scripts allow-same-origin"';
    const { status, box } = await reportOf(
      crossOrigin(`framed.html?method=${methods.copy}`),
      sandbox,
    );
    expect(status).to.equal(BLOCKED);
    expect(box).to.match(WHOLE);
  });

  for (const method of [methods.email, methods.download]) {
    it(`${method} shows the text too: the frame may block it, and nobody says so`, async () => {
      const sandbox = 'sandbox="allow-scripts allow-same-origin"';
      const { status, box } = await reportOf(crossOrigin(`framed.html?method=${method}`), sandbox);
      expect(status).not.to.equal(BLOCKED);
      expect(box).to.match(WHOLE);
    });
  }

  it('only Copy is offered, with the text, where a site forces a sandbox of scripts alone', async () => {
    const { offered, box } = await reportOf(
      crossOrigin(`framed.html?method=${methods.copy}`),
      'sandbox="allow-scripts"',
    );
    expect(offered).to.deep.equal([methods.copy]);
    expect(box).to.match(WHOLE);
  });
});

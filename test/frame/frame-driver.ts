import { fixture } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';

/** The attribute that docs/frame.md recommends. */
export const SANDBOX =
  'allow-scripts allow-same-origin allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';
const PAGE = new URL('../hosts/frame.html', import.meta.url);
/** In WebKit, `script-src 'self'` blocks every script of a frame with an opaque origin. */
const WITHOUT_POLICY = new URL('../hosts/frame-without-policy.html', import.meta.url);
export const paint = () => new Promise(requestAnimationFrame);

/** See frame-agent.js. */
interface FrameState {
  readonly position: readonly [number, number] | undefined;
  /** Where the first open disclosure begins, in pixels of the frame. */
  readonly unfoldedTop: number | null;
  readonly heading: string;
  readonly status: string;
  readonly scrolls: boolean;
  readonly attributes: readonly string[];
  readonly language: string;
  readonly colorScheme: string;
  readonly font: string;
}

export interface FrameOptions {
  readonly query?: string;
  readonly sandbox?: string;
  /** Whether the parent script handles the frame. */
  readonly hasParentScript?: boolean;
  readonly isCrossOrigin?: boolean;
  readonly hasPolicy?: boolean;
  /** In pixels, as the page gives it. */
  readonly height?: number;
}

/** Drives the widget in a frame of another origin through frame-agent.js and real clicks. */
export class FrameDriver {
  private static requests = 0;
  readonly frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  static async open({
    query = '',
    sandbox = SANDBOX,
    hasParentScript = true,
    isCrossOrigin = true,
    hasPolicy = true,
    height = 300,
  }: FrameOptions = {}): Promise<FrameDriver> {
    const address = new URL(hasPolicy ? PAGE : WITHOUT_POLICY);
    address.search = query;
    const other = address.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    if (isCrossOrigin) address.hostname = other;
    const follow = hasParentScript ? 'data-second-opinion-frame' : '';
    const holder = await fixture<HTMLElement>('<div></div>');
    const template = document.createElement('template');
    template.innerHTML = `<iframe ${follow} src="${String(address).replaceAll('&', '&amp;')}"
      sandbox="${sandbox}" allow="clipboard-write" width="500" height="${height}"></iframe>`;
    const frame = template.content.querySelector('iframe')!;
    const ready = new Promise<void>((resolve) => {
      const listen = ({ data, source }: MessageEvent<{ isReady?: boolean }>) => {
        if (!data.isReady || source !== frame.contentWindow) return;
        window.removeEventListener('message', listen);
        resolve();
      };
      window.addEventListener('message', listen);
    });
    holder.append(document.adoptNode(frame));
    await ready;
    return new FrameDriver(frame);
  }

  read(label = ''): Promise<FrameState> {
    const request = ++FrameDriver.requests;
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent<{ request?: number; state: FrameState } | null>) => {
        if (data?.request !== request) return;
        window.removeEventListener('message', listen);
        resolve(data.state);
      };
      window.addEventListener('message', listen);
      this.frame.contentWindow!.postMessage({ request, label }, '*');
    });
  }

  /** A real click on a control, once it is in view and does not move any more. */
  async click(label: string): Promise<void> {
    let before = '';
    for (;;) {
      const { position } = await this.read(label);
      if (!position) throw new Error(`There is no "${label}".`);
      const { left, top } = this.frame.getBoundingClientRect();
      const { clientLeft, clientTop } = this.frame;
      const [x, y] = [left + clientLeft + position[0], top + clientTop + position[1]].map(
        Math.round,
      );
      const now = `${x} ${y} ${this.frame.offsetHeight}`;
      if (now === before) {
        await sendMouse({ type: 'click', position: [x!, y!] });
        return;
      }
      before = now;
      if (y! < 50 || y! > innerHeight - 50) {
        window.scrollBy({ top: y! - innerHeight / 2, behavior: 'instant' });
        before = '';
      }
      for (let frames = 0; frames < 4; frames++) await paint();
    }
  }

  async waitForHeading(heading: string): Promise<void> {
    while ((await this.read()).heading !== heading) await paint();
  }

  async walkToOutcome(): Promise<void> {
    await this.click('Start');
    await this.waitForHeading('Is any of this true right now?');
    await this.click('None of these.');
    await this.click('Next');
    await this.waitForHeading('What is it about?');
    await this.click('Something else.');
    await this.click('Next');
    await this.waitForHeading('How many doctors have looked at it?');
    await this.click('None yet.');
    await this.click('Next');
    await this.waitForHeading('See a doctor first');
  }

  async waitForStatus(): Promise<FrameState> {
    for (;;) {
      const state = await this.read();
      if (state.status) return state;
      await paint();
    }
  }
}

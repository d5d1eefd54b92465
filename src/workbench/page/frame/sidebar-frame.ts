import type { ShownPage } from '../../gas/context.ts';
import type { Answer, Call, Wish } from './letters.ts';

/** What the frame needs of the page. */
export interface SidebarPage {
  /** The functions of the script that may be called. */
  readonly functions: readonly string[];
  /** Calls one as `google.script.run` does. */
  call(name: string, args: readonly unknown[]): unknown;
  wish(kind: Wish['kind']): void;
}

/** What HtmlService grants the page it serves. */
const GRANTED = [
  ...['allow-same-origin', 'allow-forms', 'allow-scripts', 'allow-popups', 'allow-downloads'],
  ...['allow-modals', 'allow-popups-to-escape-sandbox'],
].join(' ');

/** The sidebar beside the grid: a frame of 300 px that talks to the page by messages. */
export class SidebarFrame {
  readonly #place: HTMLElement;
  readonly #page: SidebarPage;
  #frame: HTMLIFrameElement | null = null;

  constructor(place: HTMLElement, page: SidebarPage) {
    this.#place = place;
    this.#page = page;
    place.querySelector('button')?.addEventListener('click', () => page.wish('close'));
    window.addEventListener('message', (event) => {
      if (event.source !== null && event.source === this.#frame?.contentWindow) {
        // Only the bridge in our own frame writes here.
        this.#receive(event.data as Call | Wish);
      }
    });
  }

  get isOpen(): boolean {
    return !this.#place.hidden;
  }

  show({ title, content }: ShownPage): void {
    this.#frame?.remove();
    const heading = this.#place.querySelector('h2');
    if (heading !== null) heading.textContent = title;
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.setAttribute('sandbox', GRANTED);
    frame.srcdoc = withBridge(content, this.#page.functions);
    this.#frame = frame;
    this.#place.append(frame);
    this.#place.hidden = false;
  }

  close(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#place.hidden = true;
  }

  /** Gives the keyboard to the sidebar: to where it last was, or to its beginning. */
  focus(): void {
    this.#frame?.contentWindow?.focus();
  }

  get hasFocus(): boolean {
    return this.#place.contains(document.activeElement);
  }

  #receive(letter: Call | Wish): void {
    if (letter.kind !== 'call') {
      this.#page.wish(letter.kind);
      return;
    }
    // The script blocks the page, so the sidebar first paints that it is at work.
    requestAnimationFrame(() => setTimeout(() => this.#answer(letter)));
  }

  #answer({ id, name, args }: Call): void {
    const send = (answer: Answer): void =>
      this.#frame?.contentWindow?.postMessage(answer, self.origin);
    try {
      send({ id, ok: true, value: this.#page.call(name, args) });
    } catch (error) {
      const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
      send({ id, ok: false, name: kind, message });
    }
  }
}

/** Google puts its client side into the page before the page's own scripts. */
function withBridge(html: string, functions: readonly string[]): string {
  const bridge = `<script src="/bridge.js" data-functions="${functions.join(' ')}"></script>`;
  return html.includes('<head>') ? html.replace('<head>', `<head>${bridge}`) : bridge + html;
}

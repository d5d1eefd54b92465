/** Milliseconds that a message stays, where nobody says. */
const USUAL = 5_000;

/**
 * Short messages in a corner, read out to whoever listens to the page. A negative number of seconds
 * keeps a message until it is clicked, as Google Sheets does with a toast.
 */
export class Messages {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  show(text: string, title = '', seconds: number | null = null): void {
    const message = document.createElement('div');
    message.className = 'message';
    if (title !== '') {
      const heading = document.createElement('strong');
      heading.textContent = title;
      message.append(heading);
    }
    message.append(text);
    message.addEventListener('click', () => message.remove());
    this.#place.append(message);
    const stay = seconds === null ? USUAL : seconds * 1_000;
    if (stay >= 0) setTimeout(() => message.remove(), stay);
  }
}

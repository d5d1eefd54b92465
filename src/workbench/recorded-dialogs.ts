import type { DialogButton, Dialogs, ShownPage } from './gas/context.ts';

/** Something that the script showed. */
export type Shown =
  | { readonly kind: 'sidebar' | 'dialog'; readonly page: ShownPage }
  | { readonly kind: 'alert' | 'prompt'; readonly title: string; readonly message: string }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string };

/** What the person at the keyboard answers to the next question. */
export interface Answer {
  readonly button: DialogButton;
  readonly text?: string;
}

/** Keeps what the script shows, and answers its questions: as planned, else with the first button. */
export class RecordedDialogs implements Dialogs {
  readonly shown: Shown[] = [];
  readonly #answers: Answer[] = [];

  /** Plans the answers to the next questions, in order. */
  answer(...answers: Answer[]): void {
    this.#answers.push(...answers);
  }

  alert(title: string, message: string, buttons: string): DialogButton {
    this.shown.push({ kind: 'alert', title, message });
    return this.#next(buttons).button;
  }

  prompt(title: string, message: string, buttons: string): { button: DialogButton; text: string } {
    this.shown.push({ kind: 'prompt', title, message });
    const { button, text = '' } = this.#next(buttons);
    return { button, text };
  }

  showSidebar(page: ShownPage): void {
    this.shown.push({ kind: 'sidebar', page });
  }

  showDialog(page: ShownPage): void {
    this.shown.push({ kind: 'dialog', page });
  }

  toast(message: string, title: string): void {
    this.shown.push({ kind: 'toast', title, message });
  }

  #next(buttons: string): Answer {
    return this.#answers.shift() ?? { button: buttons.startsWith('YES') ? 'YES' : 'OK' };
  }
}

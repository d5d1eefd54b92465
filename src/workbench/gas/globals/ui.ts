import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Context, DialogButton, DialogButtons } from '../context.ts';
import type { Constant } from '../enumeration.ts';
import { Button, ButtonSet } from '../enumerations.ts';
import { inner } from '../inner.ts';
import type { HtmlOutput } from './html-output.ts';
import { Menu } from './menu.ts';

/** Apps Script's name for menus of an add-on; it stands under the name of the script. */
const ADD_ON_MENU = 'Add-on';

/** The user interface of the spreadsheet. */
export class Ui extends ScriptObject {
  readonly [className] = 'Ui';
  readonly #context: Context;
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(context: Context) {
    super();
    this.#context = context;
  }

  createMenu(caption: string): Menu {
    return new Menu(caption, this.#context.onMenu);
  }

  createAddonMenu(): Menu {
    return new Menu(ADD_ON_MENU, this.#context.onMenu);
  }

  /** Takes a message, a message and buttons, or a title, a message and buttons. */
  alert(first: string, second?: string | Constant, third?: Constant): Constant {
    this.#suspend();
    const buttons = third ?? (typeof second === 'string' ? undefined : second);
    const [title, message] = typeof second === 'string' ? [first, second] : ['', first];
    const answer = this.#context.dialogs.alert(title, message, buttonsOf(buttons));
    return Button[answer];
  }

  prompt(first: string, second?: string | Constant, third?: Constant): PromptResponse {
    this.#suspend();
    const buttons = third ?? (typeof second === 'string' ? undefined : second);
    const [title, message] = typeof second === 'string' ? [first, second] : ['', first];
    return new PromptResponse(this.#context.dialogs.prompt(title, message, buttonsOf(buttons)));
  }

  showSidebar(html: HtmlOutput): void {
    this.#context.dialogs.showSidebar(html[inner]());
  }

  showModalDialog(html: HtmlOutput, title: string): void {
    this.#context.dialogs.showDialog({ ...html[inner](), title }, true);
  }

  showModelessDialog(html: HtmlOutput, title: string): void {
    this.#context.dialogs.showDialog({ ...html[inner](), title }, false);
  }

  /** While a question stands open the script is suspended, and its locks are gone. */
  #suspend(): void {
    const { workbook, execution } = this.#context;
    if (workbook.lockHolder === execution) workbook.lockHolder = null;
  }
}

/** What a person answered to a prompt. */
export class PromptResponse extends ScriptObject {
  readonly [className] = 'PromptResponse';
  readonly #answer: { readonly button: DialogButton; readonly text: string };

  constructor(answer: { readonly button: DialogButton; readonly text: string }) {
    super();
    this.#answer = answer;
  }

  getSelectedButton(): Constant {
    return Button[this.#answer.button];
  }

  getResponseText(): string {
    return this.#answer.text;
  }
}

function buttonsOf(constant: Constant | undefined): DialogButtons {
  // The constants of this enumeration are the names.
  return (constant ?? ButtonSet.OK).name() as DialogButtons;
}

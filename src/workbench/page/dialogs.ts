import type { DialogButton, DialogButtons, Dialogs, ShownPage } from '../gas/context.ts';
import type { Messages } from './messages.ts';

/**
 * The script's dialogs. They wait for the answer, as in Apps Script, so they are the browser's own:
 * nothing else stops a page.
 */
export function pageDialogs(messages: Messages, showSidebar: (page: ShownPage) => void): Dialogs {
  return {
    alert: (title, message, buttons) => ask(joined(title, message), buttons),
    prompt: (title, message) => {
      const text = window.prompt(joined(title, message));
      return text === null ? { button: 'CLOSE', text: '' } : { button: 'OK', text };
    },
    showSidebar,
    showDialog: () => {
      throw new Error('The workbench shows no dialogs of the script’s own: use the sidebar.');
    },
    toast: (message, title, seconds) => messages.show(message, title, seconds),
  };
}

function joined(title: string, message: string): string {
  return [title, message].filter((text) => text !== '').join('\n\n');
}

/** The browser's dialogs say OK and Cancel; the question says what these mean. */
function ask(text: string, buttons: DialogButtons): DialogButton {
  switch (buttons) {
    case 'OK':
      window.alert(text);
      return 'OK';
    case 'OK_CANCEL':
      return window.confirm(text) ? 'OK' : 'CANCEL';
    case 'YES_NO':
      return window.confirm(`${text}\n\n(OK is yes, Cancel is no.)`) ? 'YES' : 'NO';
    case 'YES_NO_CANCEL':
      if (window.confirm(`${text}\n\n(OK is yes; for no, press Cancel.)`)) return 'YES';
      return window.confirm('Go on without it? (OK is no, Cancel stops.)') ? 'NO' : 'CANCEL';
  }
}

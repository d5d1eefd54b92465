import { Problem } from '../program.ts';

/** Where the script goes. */
export type Place =
  | { readonly kind: 'new'; readonly title: string }
  /** A script of no spreadsheet, as an add-on is published from. */
  | { readonly kind: 'standalone'; readonly title: string }
  | { readonly kind: 'spreadsheet'; readonly spreadsheetId: string }
  | { readonly kind: 'script'; readonly scriptId: string };

/** Ids of Google are long words; anything shorter was mistyped or is a name. */
const ID = /^[\w-]{20,}$/;
const SPREADSHEET_ADDRESS = /docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]+)/;
const SCRIPT_ADDRESS =
  /script\.google\.com\/(?:u\/\d+\/)?(?:home\/)?(?:projects\/|d\/|macros\/d\/)([\w-]+)/;

export const DEFAULT_TITLE = 'Social media plan';

/** What a person answered who was asked where: an address, an id, or nothing for a new one. */
export function readPlace(answer: string): Place {
  const text = answer.trim();
  if (text === '') return { kind: 'new', title: DEFAULT_TITLE };
  return SPREADSHEET_ADDRESS.test(text) ? readSpreadsheet(text) : readScript(text);
}

/** A spreadsheet's address, or its id. */
export function readSpreadsheet(text: string): Place {
  const spreadsheetId = idIn(text, SPREADSHEET_ADDRESS);
  if (spreadsheetId !== null) return { kind: 'spreadsheet', spreadsheetId };
  throw new Problem(
    `“${text}” is not the address of a spreadsheet: copy it from the browser's address bar while the spreadsheet is open.`,
  );
}

/** The address of a script in its editor, or its id. */
export function readScript(text: string): Place {
  const scriptId = idIn(text, SCRIPT_ADDRESS);
  if (scriptId !== null) return { kind: 'script', scriptId };
  throw new Problem(
    `“${text}” is not the id of a script: in the spreadsheet choose Extensions, Apps Script, then Project settings (the gear), and copy the script ID.`,
  );
}

function idIn(text: string, address: RegExp): string | null {
  const id = address.exec(text)?.[1] ?? text.trim();
  return ID.test(id) ? id : null;
}

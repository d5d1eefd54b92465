import { Failure } from '../core/failure.ts';

/** What an action came to: its value, or a code for programs and a sentence for people. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** What Google throws, and what it means for people; the texts are of the platform. */
const KNOWN: readonly {
  readonly pattern: RegExp;
  readonly code: string;
  readonly message: string;
}[] = [
  {
    pattern: /protected cell or object/,
    code: 'protected',
    message:
      'A part of this spreadsheet is protected from you. Ask its owner to let you edit it, then try again.',
  },
  {
    pattern: /typed columns/,
    code: 'typed-column',
    message:
      'A column of ours was turned into a typed column of a table, which add-ons cannot change. Choose Format, Convert to unformatted data, and try again.',
  },
  {
    pattern: /data validation rules/,
    code: 'validation-refused',
    message:
      'A dropdown in this spreadsheet refuses what has to be written. Set its rule to show a warning instead, and try again.',
  },
  {
    pattern: /timed out|Service Spreadsheets failed|server error occurred|too many LockService/i,
    code: 'google-busy',
    message:
      'Google Sheets did not answer in time. Wait a moment and try again: it goes on where it stopped.',
  },
  {
    pattern: /outside the dimensions|out of bounds|Range not found/,
    code: 'moved-meanwhile',
    message:
      'Somebody deleted rows or columns while this was running. Try again: it goes on where it stopped.',
  },
];

const UNEXPECTED = {
  code: 'unexpected',
  message:
    'Something went wrong that should not have. Your plan is as it was or partly written; running the same thing again completes it.',
};

/** What may be a mistake of the add-on. */
const MAYBE_OURS = ['unexpected', 'moved-meanwhile'];

/** Runs an action; what goes wrong becomes an answer, never a raw exception. */
export function answerOf(act: () => unknown): Answer {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, ...problemOf(error) };
  }
}

function problemOf(error: unknown): { code: string; message: string } {
  if (error instanceof Failure) return { code: error.code, message: error.message };
  const text = error instanceof Error ? error.message : String(error);
  const { code, message } = KNOWN.find(({ pattern }) => pattern.test(text)) ?? UNEXPECTED;
  // The log of the script is for whoever looks after the add-on; people see the sentence.
  if (MAYBE_OURS.includes(code)) {
    console.error(error instanceof Error ? (error.stack ?? text) : text);
  }
  return { code, message };
}

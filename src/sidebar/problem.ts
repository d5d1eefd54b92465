import { Failure } from '../core/failure.ts';

/** Something that went wrong, as a person reads it, and the way on that is offered. */
export interface Problem {
  readonly sentence: string;
  /** What to do, step by step, where a sentence is too short for it. */
  readonly steps?: readonly string[];
  readonly way: 'try again' | 'go to start' | 'none';
}

/** A problem with the means to do the same thing anew. */
export interface OpenProblem extends Problem {
  readonly again: () => void;
}

/** Failures of the add-on that pass by themselves, or once somebody has done what they say. */
const PASSING = [
  'unexpected',
  'busy',
  'google-busy',
  'protected',
  'typed-column',
  'validation-refused',
];

/** What Google itself reports through `google.script.run`, and what it means for people. */
const REPORTED: readonly (Problem & { readonly pattern: RegExp })[] = [
  {
    // The call runs as another account than the one that opened the sheet. A known limitation of
    // editor add-ons (https://developers.google.com/apps-script/guides/support/troubleshooting).
    pattern: /PERMISSION_DENIED|refused to connect|authori[sz]ation is required/i,
    sentence:
      'Google refused the call. This happens when the browser is signed in to more than one Google account: the sidebar then asks as another one than the spreadsheet.',
    steps: [
      'Open this spreadsheet in a private window, or in a browser profile of its own, and sign in with one account only.',
      'Or sign out of all accounts, and sign in first with the one that this spreadsheet belongs to.',
      'With one account only, close the sidebar and open it again from the menu Row Forward: Google then asks for your permission once more.',
    ],
    way: 'try again',
  },
  {
    pattern: /NetworkError|Connection failure|HTTP 0/i,
    sentence:
      'The connection to Google was lost. What was begun may have been done or not: try again when you are online, nothing is done twice.',
    way: 'try again',
  },
  {
    pattern: /maximum execution time/i,
    sentence:
      'Google stops whatever takes longer than six minutes. What was written stays; trying again goes on from there.',
    way: 'try again',
  },
  {
    pattern: /too many (simultaneous|times)|rate limit|quota/i,
    sentence: 'Google is asked too much at the moment. Wait a minute and try again.',
    way: 'try again',
  },
];

/** Turns whatever was thrown into one sentence. The text of an unknown error is never shown. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Failure) {
    if (thrown.code === 'cycle-not-confirmed') {
      return { sentence: thrown.message, way: 'go to start' };
    }
    return { sentence: thrown.message, way: PASSING.includes(thrown.code) ? 'try again' : 'none' };
  }
  const reported = REPORTED.find(({ pattern }) => pattern.test(messageOf(thrown)));
  if (reported !== undefined) {
    const { pattern: _, ...problem } = reported;
    return problem;
  }
  return {
    sentence:
      'Google Sheets did not answer as expected. Nothing is lost; please try again in a moment.',
    way: 'try again',
  };
}

/** The message of whatever was thrown. Google's errors may come from another frame's `Error`. */
function messageOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) return '';
  return String(thrown.message);
}

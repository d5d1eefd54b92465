import { Failure } from '../core/failure.ts';

/** Something that went wrong, as a person reads it, and the way on that is offered. */
export interface Problem {
  readonly sentence: string;
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

/**
 * What Google answers where the browser is signed in to several accounts: the call runs as another
 * account than the one that opened the sheet. A known limitation of editor add-ons
 * (https://developers.google.com/apps-script/guides/support/troubleshooting).
 */
const SEVERAL_ACCOUNTS = /PERMISSION_DENIED|refused to connect|authori[sz]ation is required/i;

/** Turns whatever was thrown into one sentence. The text of an unknown error is never shown. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Failure) {
    if (thrown.code === 'cycle-not-confirmed') {
      return { sentence: thrown.message, way: 'go to start' };
    }
    return { sentence: thrown.message, way: PASSING.includes(thrown.code) ? 'try again' : 'none' };
  }
  if (SEVERAL_ACCOUNTS.test(messageOf(thrown))) {
    return {
      sentence:
        'Google refused the call. This happens when the browser is signed in to more than one Google account. Open this spreadsheet in a browser profile or a private window with one account only.',
      way: 'try again',
    };
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

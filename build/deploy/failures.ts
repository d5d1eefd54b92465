import { Problem } from '../program.ts';

/** What went wrong, as far as what clasp prints tells it. */
export type FailureKind =
  | 'not logged in'
  | 'login is over'
  | 'API is off'
  | 'not found'
  | 'not allowed'
  | 'script refused'
  | 'offline'
  | 'Google is busy'
  | 'unknown';

const SIGNS: readonly (readonly [FailureKind, RegExp])[] = [
  ['not logged in', /No credentials found/],
  [
    'login is over',
    /invalid_grant|invalid_rapt|invalid authentication credentials|invalid_client|unauthorized_client/,
  ],
  ['API is off', /not enabled the Apps Script API/],
  ['not found', /Requested entity was not found|Invalid script ID/],
  ['script refused', /Syntax error|ParseError|SyntaxError| - "[^"]+:\d+"/],
  ['not allowed', /does not have permission|insufficient.*(permission|scope)|PERMISSION_DENIED/i],
  [
    'offline',
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|network|certificate/i,
  ],
  ['Google is busy', /unavailable|internal error|server error|rate limit|quota|too many requests/i],
];

const WHAT_TO_DO: Readonly<Record<FailureKind, string>> = {
  'not logged in':
    'Nobody is logged in to Google here: run npm run deploy in a terminal, where it lets you log in.',
  'login is over':
    'The login to Google has run out or was taken back: run npm run deploy in a terminal, where it lets you log in again.',
  'API is off':
    'Google lets no program push to your scripts yet: open https://script.google.com/home/usersettings, switch on the Google Apps Script API, wait a minute and deploy again.',
  'not found':
    'Google finds no such script or spreadsheet for this login: check the id, or log in with the account that may edit it (--user gives a second account a name).',
  'not allowed':
    'This login may not change that script: ask its owner to share the spreadsheet with you as an editor, or log in with another account (--user gives it a name).',
  'script refused':
    'Google refused the files, and what was there is still there. If nobody changed the code of Row Forward here, please report it.',
  offline:
    'Google cannot be reached: check the connection and deploy again. Should the files have arrived all the same, that will say so.',
  'Google is busy': 'Google could not do it at this moment: wait a minute and deploy again.',
  unknown: 'It did not work.',
};

export function failureKind(printed: string): FailureKind {
  return SIGNS.find(([, sign]) => sign.test(printed))?.[0] ?? 'unknown';
}

/** What is wrong and what to do, with clasp's own words below for whoever helps. */
export class ClaspFailure extends Problem {
  readonly kind: FailureKind;

  constructor(printed: string) {
    const kind = failureKind(printed);
    super(`${WHAT_TO_DO[kind]}\n(clasp: ${printed.trim() || 'no word'})`);
    this.kind = kind;
  }
}

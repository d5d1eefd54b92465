import { expect, test } from 'vitest';
import { askClasp } from '../../../build/deploy/ask-clasp.ts';
import { ClaspFailure, failureKind } from '../../../build/deploy/failures.ts';

/** What clasp 3.4.1 prints. */
test.each([
  ['No credentials found.', 'not logged in'],
  ['invalid_grant', 'login is over'],
  ['Request had invalid authentication credentials.', 'login is over'],
  ['User has not enabled the Apps Script API. Enable it by visiting https://…', 'API is off'],
  ['Requested entity was not found.', 'not found'],
  ['The caller does not have permission', 'not allowed'],
  ['Request had insufficient authentication scopes.', 'not allowed'],
  ['ParseError: Unexpected token = - "Code:3"', 'script refused'],
  ['Syntax error: SyntaxError: Unexpected token = line: 3 file: Code', 'script refused'],
  ['request to https://x failed, reason: getaddrinfo ENOTFOUND script.googleapis.com', 'offline'],
  ['request to https://x failed, reason: socket hang up', 'offline'],
  ['request to https://x failed, reason: self-signed certificate', 'offline'],
  ['The service is currently unavailable.', 'Google is busy'],
  ['Something else', 'unknown'],
] as const)('%s: %s', (printed, kind) => {
  expect(failureKind(printed)).toBe(kind);
});

test('what clasp said stands below', () => {
  expect(new ClaspFailure('Something else\n').message).toBe(
    'It did not work.\n(clasp: Something else)',
  );
});

test.each(['Skipping push.\n', ''])(
  'clasp that ends well and prints “%s” has not done its work',
  async (stdout) => {
    const clasp = {
      run: async () => ({ exitCode: 0, stdout, stderr: '' }),
      logIn: () => true,
    };
    const terminal = { canAsk: false, say: () => {}, ask: async () => '' };
    await expect(askClasp(clasp, terminal, '.', ['push'])).rejects.toThrow(
      'did not do its work (push)',
    );
  },
);

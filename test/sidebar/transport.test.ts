import { describe, expect, test } from 'vitest';
import type { ScriptHost, ScriptRunner } from '../../src/sidebar/script-host.ts';
import { createTransport } from '../../src/sidebar/transport.ts';

type Handlers = { success: (answer: string) => void; failure: (failure: Error) => void };

/** A `google.script` that answers with one of its handlers, as Google's chained runner does. */
function hostThat(answer: (request: string, handlers: Handlers) => void): ScriptHost {
  const runner = (handlers: Handlers): ScriptRunner => ({
    withSuccessHandler: (success) => runner({ ...handlers, success }),
    withFailureHandler: (failure) => runner({ ...handlers, failure }),
    rpc: (request) => answer(request, handlers),
  });
  return {
    run: runner({ success: () => {}, failure: () => {} }),
    host: { editor: { focus() {} } },
  };
}

describe('the transport', () => {
  test('hands the request over as it is and brings the answer back', async () => {
    const host = hostThat((request, { success }) => success(`${request} answered`));
    await expect(createTransport(() => host)('a request')).resolves.toBe('a request answered');
  });

  test('rejects with what the host reports', async () => {
    const report = new Error('Error code PERMISSION_DENIED.');
    const host = hostThat((_, { failure }) => failure(report));
    await expect(createTransport(() => host)('a request')).rejects.toBe(report);
  });

  test('rejects where there is no host', async () => {
    const absent = () => {
      throw new ReferenceError('google is not defined');
    };
    await expect(createTransport(absent)('a request')).rejects.toThrow('google is not defined');
  });
});

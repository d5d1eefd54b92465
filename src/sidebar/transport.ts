import type { Transport } from '../addon/contract/client.ts';
import type { ScriptHost } from './script-host.ts';

/**
 * Carries requests over `google.script.run`. What the host itself reports (no permission, no
 * connection, a time limit) rejects with the host's own error.
 */
export function createTransport(host: () => ScriptHost): Transport {
  return (request) =>
    new Promise((resolve, reject) => {
      host().run.withSuccessHandler(resolve).withFailureHandler(reject).rpc(request);
    });
}

/**
 * Loaded before a program (`node --import`): whatever it asks of googleapis.com goes to the stub that
 * GOOGLE_STUB names, and any other host is refused, so that no test can reach Google.
 *
 * clasp asks through node-fetch, which calls `https.request(address, options)`.
 */
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

function request(target, options, onResponse) {
  const address = new URL(target);
  // Asked for at each call: a process that stays serves many tests, each with a stub of its own.
  const stub = process.env.GOOGLE_STUB;
  if (!stub) throw new Error('GOOGLE_STUB names no stub.');
  if (!/(^|\.)googleapis\.com$/.test(address.hostname)) {
    throw new Error(`The stub of Google is no stub of ${address.hostname}.`);
  }
  const { host: _, ...headers } = Object.fromEntries(
    Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return http.request(
    stub + address.pathname + address.search,
    {
      method: options.method ?? 'GET',
      headers: { ...headers, 'x-asked-host': address.hostname },
    },
    onResponse,
  );
}

https.request = (target, options, onResponse) =>
  typeof options === 'function'
    ? request(target, {}, options)
    : request(target, options ?? {}, onResponse);
https.get = (...given) => {
  const asked = https.request(...given);
  asked.end();
  return asked;
};
globalThis.fetch = async (target) => {
  throw new Error(`The stub of Google does not stand in for fetch (${target}).`);
};
syncBuiltinESMExports();

import { expect, onTestFinished, test } from 'vitest';
import { servePage } from '../../build/page-server.ts';

const FILES = new Map([['/', { type: 'text/html', body: '<p>Plan…</p>' }]]);

async function serve(ports: readonly number[]) {
  const server = await servePage(FILES, ports);
  onTestFinished(() => server.close());
  return server;
}

test('a file comes with its type, in UTF-8', async () => {
  const { address } = await serve([0]);
  const response = await fetch(address);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<p>Plan…</p>');
});

test('whatever follows the path is left to the page', async () => {
  const { address } = await serve([0]);
  expect((await fetch(`${address}?now=2026-11-02`)).status).toBe(200);
});

test('a path that is not there is not found', async () => {
  const { address } = await serve([0]);
  expect((await fetch(`${address}package.json`)).status).toBe(404);
});

test('the browser is told to stay on this machine', async () => {
  const { address } = await serve([0]);
  const policy = (await fetch(address)).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self' blob: data:");
  expect(policy).not.toMatch(/https?:/);
});

test('a port that is taken gives way to the next', async () => {
  const taken = Number(new URL((await serve([0])).address).port);
  const { address } = await serve([taken, 0]);
  expect(Number(new URL(address).port)).not.toBe(taken);
});

test('a port that must be had and is taken is told in a sentence', async () => {
  const taken = Number(new URL((await serve([0])).address).port);
  await expect(serve([taken])).rejects.toThrow(
    `Port ${taken} cannot be used: name another one in PORT.`,
  );
});

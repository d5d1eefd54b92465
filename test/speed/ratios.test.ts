import { expect, test } from 'vitest';
import { type Ratio, ratios } from './bench/beside.ts';
import { loadings } from './bench/loading.ts';

// A machine that does other things beside is unfair to both sides, though not always alike.
const SLACK = 2;

test.each<[string, Ratio]>(
  ratios().map((ratio) => [`${ratio.name} beside ${ratio.beside}`, ratio]),
)('%s stays near its goal', (_, { ratio, goal }) => {
  expect(ratio).toBeLessThan(goal * SLACK);
});

test('the menu costs a small part of what an eager bundle costs', async () => {
  const [menu, whole, eager] = await loadings();
  expect(menu?.milliseconds).toBeLessThan((eager?.milliseconds ?? 0) / 10);
  expect(whole?.milliseconds).toBeLessThan(eager?.milliseconds ?? 0);
});

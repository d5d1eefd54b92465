import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../src/workbench/gas/values/cell-content.ts';

/** What the engine is told to put into a cell: it takes an apostrophe for the sign of a text. */
describe('a text that a script writes', () => {
  test.each([
    ['', "'=1+1", "'=1+1"],
    ['@', "'=1+1", "'=1+1"],
    ['@', "''quoted", "''quoted"],
    ['@', '=1+1', '=1+1'],
    ['@', '007', '007'],
    ['@', "'007", '007'],
    ['', "'007", "'007"],
  ])('into a cell of the format %j as %j, is %j', (format, text, content) => {
    const entry = { zone: 'Etc/UTC', year: 2026, format };
    expect(contentOf(text, entry).write.content).toBe(content);
  });
});

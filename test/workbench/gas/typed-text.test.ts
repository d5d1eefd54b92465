import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../src/workbench/gas/values/typed-text.ts';

describe('typed text', () => {
  test.each([
    ['2026-11-02', 46_328, 'yyyy-mm-dd'],
    ['11/2/2026', 46_328, 'm/d/yyyy'],
    ['11/2', 46_328, 'm/d'],
    ['2 Nov 2026', 46_328, 'd mmm yyyy'],
    ['Nov 2, 2026', 46_328, 'mmm d, yyyy'],
    ['November 2026', 46_327, 'mmmm yyyy'],
    ['6:00', 0.25, 'h:mm:ss am/pm'],
    ['6:00 PM', 0.75, 'h:mm:ss am/pm'],
    ['2026-11-02 06:00', 46_328.25, 'yyyy-mm-dd h:mm:ss'],
    ['$1,234.50', 1234.5, '$#,##0.00'],
    ['-5%', -0.05, '0%'],
    ['.5', 0.5, ''],
  ])('%j is the number %d', (text, value, format) => {
    expect(readTyped(text, 2026)).toEqual({ kind: 'number', value, format });
  });

  test.each(['TBD', '2026-13-01', '25:00', 'Nov', '1,23', '3 posts', '-', '--', '2026-W45', '='])(
    '%j is text',
    (text) => {
      expect(readTyped(text, 2026)).toEqual({ kind: 'text', text });
    },
  );

  test.each(['=A1', '+A1', '-(2)', '- milk'])('%j is a formula', (text) => {
    expect(readTyped(text, 2026).kind).toBe('formula');
  });
});

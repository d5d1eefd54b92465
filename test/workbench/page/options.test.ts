import { describe, expect, test } from 'vitest';
import { pageOptions } from '../../../src/workbench/page/options.ts';

describe('the address of the page', () => {
  test('stops the clock at a wall time of the zone', () => {
    const { clock, timeZone } = pageOptions('?now=2026-11-02T09:00&timeZone=America/New_York');
    expect(timeZone).toBe('America/New_York');
    expect(new Date(clock.now()).toISOString()).toBe('2026-11-02T14:00:00.000Z');
  });

  test('says nothing: the clock of the machine runs', () => {
    const before = Date.now();
    expect(pageOptions('').clock.now()).toBeGreaterThanOrEqual(before);
  });

  test.each([
    ['', 'sample'],
    ['?begin=empty', 'empty'],
    ['?begin=other', 'sample'],
  ])('%s begins with the %s workbook', (search, beginning) => {
    expect(pageOptions(search).beginning).toBe(beginning);
  });
});

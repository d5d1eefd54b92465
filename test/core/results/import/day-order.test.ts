import { describe, expect, test } from 'vitest';
import { dayOrderOf } from '../../../../src/core/results/import/day-order.ts';

const TODAY = '2026-11-22';

describe('whether the day stands first', () => {
  test.each([
    ['a number above 12 tells', ['03/04/2026', '13/04/2026'], true],
    ['in either place', ['03/04/2026', '04/13/2026'], false],
    ['points between mean the day', ['03.04.2026'], true],
    ['nothing measured lies ahead of today', ['11/12/2026'], false],
    ['nor the other way round', ['12/11/2026'], true],
    ['else nothing tells', ['03/04/2026', '05/06/2026'], null],
    ['dates of other forms tell nothing', ['2026-04-13', 'Apr 13, 2026'], null],
  ])('%s', (_, texts, dayFirst) => {
    expect(dayOrderOf(texts, TODAY, true).dayFirst).toBe(dayFirst);
  });

  test('planned dates may lie ahead', () => {
    expect(dayOrderOf(['11/12/2026'], TODAY, false).dayFirst).toBeNull();
  });

  test('dates that lie closer together one way are likelier that way', () => {
    const october = ['10/01/2026', '10/05/2026', '10/08/2026'];
    expect(dayOrderOf(october, TODAY, true)).toMatchObject({ dayFirst: null, likely: false });
  });

  test('a day and month of one number leave nothing open', () => {
    expect(dayOrderOf(['05/05/2026'], TODAY, true)).toMatchObject({ example: null, mixed: false });
  });

  test('dates of both orders are called mixed', () => {
    expect(dayOrderOf(['13/04/2026', '04/13/2026'], TODAY, true)).toMatchObject({
      dayFirst: null,
      mixed: true,
    });
  });
});

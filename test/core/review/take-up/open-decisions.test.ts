import { describe, expect, test } from 'vitest';
import {
  keyedDecisions,
  openDecisions,
} from '../../../../src/core/review/take-up/open-decisions.ts';
import { decision, tableRows } from '../given.ts';

const change = { keepOrChange: 'Change' } as const;

describe('open decisions', () => {
  test('are those to change something that nobody took up or judged, the newest first', () => {
    const rows = tableRows([
      decision({ ...change, decision: 'Older', review: '2026-09' }),
      decision({ ...change, decision: 'Newer', review: '2026-10' }),
      decision({ decision: 'Keep it up' }),
      decision({ ...change, decision: 'Done', applied: '2026-10-05: by hand' }),
      decision({ ...change, decision: 'Judged', verdict: 'It worked' }),
      decision({ ...change, decision: '  ' }),
      decision({ keepOrChange: '', decision: 'Neither said', review: '2026-08' }),
    ]);
    expect(openDecisions(rows).map(({ row }) => row.item.decision)).toEqual([
      'Newer',
      'Older',
      'Neither said',
    ]);
  });

  test('keep their keys when rows are sorted, and twins have keys of their own', () => {
    const one = decision({ decision: 'Post  twice' });
    const other = decision({ decision: 'post twice', why: 'Twin' });
    const third = decision({ decision: 'Something else' });
    const keys = keyedDecisions(tableRows([one, other, third])).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(keyedDecisions(tableRows([third, one]))[1]?.key).toBe(keys[0]);
  });
});

import type { PlanRule } from '../rule.ts';
import { isSettled } from '../settled.ts';

/** A built row whose slot the cadence no longer has. What is over needs no slot. */
export const cadenceExtra: PlanRule = {
  code: 'cadence-extra',
  severity: 'hint',
  why: 'The cadence changed after this row was built: it may be one post more than you mean to make (article 001).',
  example: 'a row of the line Events, which is no longer active',
  source: '001-2',
  scope: 'plan',
  tables: ['cadence'],
  check: ({ plan, asked, today }) => {
    const extra = new Set([...(asked()?.extra.values() ?? [])].flat().map(({ row }) => row));
    return plan
      .filter((row) => extra.has(row.row) && !isSettled(row) && (row.item.date ?? today) >= today)
      .map((row) => ({
        row,
        column: 'date',
        message:
          'The cadence no longer asks for this row: take it out where you build the month, or keep it if you want it.',
      }));
  },
};

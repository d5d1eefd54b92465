import { schedulerFiles as filesOf } from '../../core/handoff/scheduler/scheduler-files.ts';
import { isOfMonth } from '../../core/validation/plan-row.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { firstErrors } from '../row-errors.ts';
import { findingTeller } from '../told-finding.ts';

/** Makes the files that a scheduling tool imports. Changes nothing. */
export function schedulerFiles({
  month,
  tool,
  header = '',
  accounts = {},
}: Input<'schedulerFiles'>): Output<'schedulerFiles'> {
  const workbook = Workbook.open();
  const table = workbook.table('plan');
  const { rows } = table;
  const rowIds = rows.filter(({ item }) => isOfMonth(item, month)).map(({ item }) => item.rowId);
  const { zone, now } = workbook;
  const { files, findings, posts, advice } = filesOf({
    plan: rows,
    channels: workbook.items('channels'),
    month,
    tool,
    header,
    accounts,
    now,
    toUtc: (moment) => zone.utc(moment),
    errorOf: firstErrors(workbook, rows, rowIds),
  });
  const placeOf = new Map(rows.map(({ row }) => [row, row]));
  return {
    files: [...files],
    findings: findings.map(findingTeller(workbook, { rows, table, placeOf })),
    posts,
    advice: [...advice],
  };
}

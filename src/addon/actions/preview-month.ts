import { nameOf } from '../../core/cadence/read-line.ts';
import type { Slot } from '../../core/cadence/slot.ts';
import { datesOfWeek } from '../../core/cadence/week.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import type { TableRow } from '../../core/workbook.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { headerOf } from '../../sheets/workbook/headers.ts';
import { columnOf } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { cadenceProblems } from '../cadence-problems.ts';
import type { Input, Output } from '../contract/contract.ts';
import { ofAll, perMonth, plannedMonths } from '../planned-months.ts';
import { undoable } from '../undoable.ts';
import { isAsBuilt } from '../untouched-rows.ts';
import { requireConfirmedCycle } from './confirmed-cycle.ts';

type Preview = Output<'previewMonth'>;

/** What a build of months would do. Changes nothing. */
export function previewMonth(input: Input<'previewMonth'>): Preview {
  const workbook = Workbook.open();
  requireConfirmedCycle(workbook);
  const table = workbook.table('plan');
  const planned = plannedMonths(workbook, input);
  const add = ofAll(planned, (month) => month.add);
  const extra = ofAll(planned, (month) => month.extra);
  const changed = ofAll(planned, (month) => month.changed);
  const tab = extra.length + changed.length > 0 ? table.sheet.getName() : '';
  const dates = letters(columnOf(table, 'date'));
  const told = ({ row, item }: TableRow<PlanItem>) => ({
    rowId: item.rowId,
    tab,
    cell: `${dates}${row}`,
    date: item.date ?? '',
    type: item.type,
    topic: item.topic,
  });
  const isOurs = isAsBuilt(table);
  return {
    month: input.month,
    add: add.length,
    keep: ofAll(planned, (month) => month.keep).length,
    extra: extra.length,
    offered: ofAll(planned, (month) => month.offered).length,
    weeks: planned.weeks.map(({ week, types }) => ({
      week,
      from: datesOfWeek(week, workbook.settings.weekStartsOn)[0] ?? '',
      types: { ...types },
    })),
    rows: add.map(({ date, type, stage, channel }) => ({ date: date ?? '', type, stage, channel })),
    problems: cadenceProblems(workbook),
    perMonth: perMonth(planned),
    changes: changed.map(({ row, cells }) => ({
      ...told(row),
      cells: cells.map(({ column, from, to }) => ({ column: headerOf(table, column), from, to })),
    })),
    extraRows: extra.map((row) => ({ ...told(row), touched: !isOurs(row) })),
    skipped: ofAll(planned, (month) => month.skipped).map(held),
    moved: ofAll(planned, (month) => month.moved).map(held),
    undo: undoable(table.rows),
  };
}

function held({ date, type, channel, line, reason }: Slot): Preview['moved'][number] {
  return { date, type, channel, line: nameOf(line), reason };
}

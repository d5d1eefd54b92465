import { datesOfWeek } from '../../core/cadence/week.ts';
import { planMonth } from '../../core/plan/build-month.ts';
import { recallBuild } from '../../sheets/workbook/build-memory.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { cadenceProblems } from '../cadence-problems.ts';
import type { Input, Output } from '../contract/contract.ts';
import { requireConfirmedCycle } from './confirmed-cycle.ts';

/** What a build of a month would do. Changes nothing. */
export function previewMonth({ month }: Input<'previewMonth'>): Output<'previewMonth'> {
  const workbook = Workbook.open();
  requireConfirmedCycle(workbook);
  const { settings } = workbook;
  const planned = planMonth({
    month,
    lines: workbook.items('cadence'),
    plan: workbook.table('plan').rows,
    settings,
    today: workbook.today,
    memory: recallBuild(month),
  });
  return {
    month,
    add: planned.add.length,
    keep: planned.keep.length,
    extra: planned.extra.length,
    offered: planned.offered.length,
    weeks: planned.weeks.map(({ week, types }) => ({
      week,
      from: datesOfWeek(week, settings.weekStartsOn)[0] ?? '',
      types: { ...types },
    })),
    rows: planned.add.map(({ date, type, stage, channel }) => ({
      date: date ?? '',
      type,
      stage,
      channel,
    })),
    problems: cadenceProblems(workbook),
  };
}

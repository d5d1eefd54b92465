import { monthOf } from '../../core/calendar/plain-date.ts';
import { latestBuild } from '../../core/plan/take-back.ts';
import { isConfirmed } from '../../core/sales-cycle/stage.ts';
import type { TabKey } from '../../core/workbook.ts';
import { recallView } from '../../sheets/workbook/kept-view.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { hasForeignWork, isEmpty } from '../emptiness.ts';
import { startSteps } from '../start-steps.ts';
import { undoable } from '../undoable.ts';

const NOTHING_BUILT = { month: '', rows: 0 };

/** What stands, and what to do next. */
export function start(_input: Input<'start'>): Output<'start'> {
  const workbook = Workbook.open();
  const { today } = workbook;
  const reviews = workbook.directory.reviews.map(({ month, closedOn }) => ({
    month,
    closedOn: closedOn ?? '',
  }));
  const kept = recallView(workbook.spreadsheet.getId());
  const isReady = ['plan', 'salesCycle', 'people', 'channels', 'cadence', 'settings'].every(
    (key) => isComplete(workbook, key as TabKey), // Each is one.
  );
  if (!isReady) {
    return {
      ready: false,
      empty: !hasForeignWork(workbook),
      cycleConfirmed: false,
      stages: [],
      steps: [],
      today,
      months: [],
      reviews,
      lastBuild: NOTHING_BUILT,
      undo: { what: 'nothing', rows: 0 },
      kept,
    };
  }
  const { rows } = workbook.table('plan');
  const cycle = workbook.items('salesCycle');
  const months = rows.flatMap(({ item }) => (item.date === null ? [] : [monthOf(item.date)]));
  const build = latestBuild(rows);
  return {
    ready: true,
    empty: rows.length === 0 && isEmpty(workbook) && !hasForeignWork(workbook),
    cycleConfirmed: isConfirmed(cycle),
    stages: cycle.map(({ name, servedBy, role }) => ({ name, servedBy, role })),
    steps: startSteps(workbook),
    today,
    months: [...new Set(months)].sort(),
    reviews,
    lastBuild: build === null ? NOTHING_BUILT : { month: build.months[0] ?? '', rows: build.rows },
    undo: undoable(rows),
    kept,
  };
}

function isComplete({ directory }: Workbook, key: TabKey): boolean {
  return directory.tabs.has(key) && !directory.unfinished.has(key);
}

import { datesOfWeek, weekOf, weeksBetween } from '../cadence/week.ts';
import { firstDayOf, lastDayOf } from '../calendar/plain-date.ts';
import { groupBy } from '../group-by.ts';
import { nameKey } from '../named.ts';
import type { PlanItem } from '../plan/item.ts';
import type { TableRow } from '../workbook.ts';
import { isMissed, isPublished } from './plan-of-month.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { dayName } from './wording.ts';

type Rows = readonly TableRow<PlanItem>[];

/** A group of rows: stage, type, channel or week. */
export interface Group {
  readonly key: string;
  readonly by: string;
  readonly name: string;
  readonly rows: Rows;
  readonly targetShare: number | null;
  readonly note: string;
}

const ELSEWHERE = 'Served elsewhere than on social.';
export const UNSERVED = 'Social is to serve this stage, and nothing was published for it.';
export const TO_COME = 'Planned, and nothing was published for it yet.';

/** Every stage of the cycle, also those without a row, then stages it does not know, then none. */
export function byStage(rows: Rows, { input: { cycle }, progress }: ReviewedMonth): Group[] {
  const known = cycle.map((stage): Group => {
    const own = rows.filter(({ item }) => nameKey(item.stage) === nameKey(stage.name));
    const elsewhere = stage.servedBy === 'Elsewhere';
    const published = own.some(({ item }) => isPublished(item));
    const comes = !progress.isOver && own.some(({ item }) => !isMissed(item));
    const unserved = comes ? TO_COME : UNSERVED;
    const note = elsewhere ? ELSEWHERE : published || rows.length === 0 ? '' : unserved;
    return {
      key: `coverage:stage:${stage.name}`,
      by: 'Stage',
      name: stage.name,
      rows: own,
      targetShare: stage.targetShare,
      note,
    };
  });
  const names = new Set(cycle.map(({ name }) => nameKey(name)));
  const others = rows.filter(({ item }) => !names.has(nameKey(item.stage)));
  return [
    ...known,
    ...grouped('stage', 'Stage', others, ({ stage }) => stage.trim()).map((group) =>
      group.name === ''
        ? { ...group, name: 'No stage', note: 'Serves no stage of the sales cycle.' }
        : { ...group, note: 'Not a stage of the sales cycle.' },
    ),
  ];
}

/** Every week that the month touches, also those without a row. */
export function byWeek(rows: Rows, { input: { settings, month } }: ReviewedMonth): Group[] {
  if (rows.length === 0) return [];
  const { weekStartsOn } = settings;
  const groups = grouped('week', 'Week', rows, ({ date }) =>
    date === null ? '' : weekOf(date, weekStartsOn),
  );
  return weeksBetween(firstDayOf(month), lastDayOf(month), weekStartsOn).map((week) => {
    const [first = ''] = datesOfWeek(week, weekStartsOn);
    return {
      key: `coverage:week:${week}`,
      by: 'Week',
      // Short enough to stand beside a bar of the chart.
      name: `From ${dayName(first)}`,
      rows: groups.find(({ name }) => name === week)?.rows ?? [],
      targetShare: null,
      note: '',
    };
  });
}

/** Groups in order of their first row's name, so that the order of rows does not matter. */
export function grouped(
  key: string,
  by: string,
  rows: Rows,
  nameOf: (item: PlanItem) => string,
): Group[] {
  return [...groupBy(rows, ({ item }) => nameOf(item))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => ({
      key: `coverage:${key}:${name}`,
      by,
      name,
      rows: own,
      targetShare: null,
      note: '',
    }));
}

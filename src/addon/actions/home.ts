import { monthOf } from '../../core/calendar/plain-date.ts';
import { countMonth } from '../../core/home/month-counts.ts';
import { monthToMeasure } from '../../core/home/month-to-measure.ts';
import { nextSteps } from '../../core/home/next-steps.ts';
import type { NextStep } from '../../core/home/step.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { columnOf } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** A month at a glance, and what to do next, in order. Changes nothing and checks nothing anew. */
export function home({ month }: Input<'home'>): Output<'home'> {
  const workbook = Workbook.open();
  const { today } = workbook;
  const asked = month ?? monthOf(today);
  const plan = workbook.table('plan').rows;
  const { reviews } = workbook.directory;
  const isMeasured = monthToMeasure({ plan, reviews, today }) !== null;
  const steps = nextSteps({
    month: asked,
    today,
    plan,
    cycle: workbook.items('salesCycle'),
    cadenceLines: workbook.items('cadence').filter(({ active }) => active).length,
    ideas: workbook.table('ideas').rows,
    decisions: workbook.table('decisions').rows,
    // By far the longest tab: it is read only where a step may come of it.
    results: isMeasured ? workbook.rowsIfThere('results') : [],
    reviews,
    settings: workbook.settings,
  });
  return {
    month: asked,
    today,
    counts: countMonth(plan, asked),
    steps: steps.map((step) => ({
      key: step.key,
      sentence: step.sentence,
      view: step.view,
      month: step.month,
      ...placeOf(workbook, step),
    })),
  };
}

function placeOf(workbook: Workbook, { place }: NextStep): { tab: string; cell: string } {
  if (place === null) return { tab: '', cell: '' };
  const table = workbook.table(place.tab);
  const at = letters(columnOf(table, place.column));
  return { tab: table.sheet.getName(), cell: `${at}${place.row}` };
}

import { groupBy } from '../group-by.ts';
import { listed } from '../listed.ts';
import { nameKey } from '../named.ts';
import { isApprovalVoid } from '../plan/approval.ts';
import type { PlanItem } from '../plan/item.ts';
import type { TableRow } from '../workbook.ts';
import { capital } from './wording.ts';

/**
 * What led to a miss, step by step, in neutral words: tasks and dates, not people (001-20, 001-21).
 * `tasks` are the rows of kind Task that serve the missed one.
 */
export function missChain(item: PlanItem, tasks: readonly PlanItem[]): string[] {
  return [...taskSteps(tasks), ...assetSteps(item), ...ownerSteps(item), ...approvalSteps(item)];
}

/** Tells the chain of a row in one sentence without a stop; blank where the plan knows of nothing. */
export function chainTeller(plan: readonly TableRow<PlanItem>[]): (item: PlanItem) => string {
  const tasks = groupBy(
    plan.flatMap(({ item }) => (item.kind === 'Task' ? [item] : [])),
    ({ partOf }) => nameKey(partOf),
  );
  return (item) => {
    const own = item.rowId === '' ? [] : (tasks.get(nameKey(item.rowId)) ?? []);
    return capital(listed(missChain(item, own)));
  };
}

function taskSteps(tasks: readonly PlanItem[]): string[] {
  return tasks
    .filter(({ status }) => status === 'Missed')
    .map(({ topic, rowId }) => `the task "${topic || rowId}" was not done`);
}

function assetSteps(item: PlanItem): string[] {
  if (item.assetBrief === '' && item.assetKind === '') return [];
  const steps: string[] = [];
  if (item.assetOwner === '') steps.push('nobody was asked for the asset');
  if (item.assetDue === null) steps.push('the asset had no date');
  else if (item.date !== null && item.assetDue > item.date) {
    steps.push('the asset was due after the post');
  }
  if (item.assetState !== 'Delivered') {
    steps.push('the asset did not come');
    if (item.fallback === '') steps.push('there was nothing to post instead');
  }
  return steps;
}

function ownerSteps(item: PlanItem): string[] {
  const steps: string[] = [];
  if (item.owner.length === 0) steps.push('nobody owned it');
  if (item.owner.length > 1) steps.push(`${item.owner.length} people owned it`);
  if (item.owner.length > 0 && item.accepted === null) steps.push('nobody accepted it');
  if (/^\s*(tbd|tba|\?+)?\s*$/i.test(item.copy)) steps.push('its copy was not written');
  return steps;
}

function approvalSteps(item: PlanItem): string[] {
  if (item.approvalRecord === '') return ['it was not approved'];
  return isApprovalVoid(item) ? ['it was changed after it was approved'] : [];
}

import type { PlainDate } from '../../core/calendar/plain-date.ts';
import type { Idea } from '../../core/plan/idea.ts';
import type { Fill } from '../../core/plan/ideas/deal-ideas.ts';
import { type FilledRow, topicDigest } from '../../core/plan/ideas/filled-ideas.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import type { TableRow } from '../../core/workbook.ts';
import type { Cell } from '../../sheets/cells/cell.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import {
  lastFilling,
  noteFillingBegun,
  noteFillingDone,
} from '../../sheets/workbook/filled-ideas.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { writeValues } from '../../sheets/workbook/write-values.ts';
import type { Input, Output } from '../contract/contract.ts';
import { dealIdeasOf } from '../dealt-ideas.ts';

/**
 * Gives rows of a month that have no topic one of the ideas, and the stage of it where the row has
 * none; the idea notes when and where it was used. What is about to be filled is noted first: after
 * a stop the next run deals the rest, and marks the ideas that were left unmarked.
 */
export function fillIdeas({ month, rowIds }: Input<'fillIdeas'>): Output<'fillIdeas'> {
  const answer = withLock(() => {
    const workbook = Workbook.open();
    const dealt = dealIdeasOf(workbook, month);
    const wanted = rowIds === undefined ? null : new Set(rowIds);
    const fills = dealt.fills.filter(({ row }) => wanted?.has(row.item.rowId) ?? true);
    const last = lastFilling();
    const begun = last.isBegun ? last.rows : [];
    const known = new Set(begun.map(({ rowId, topic }) => `${rowId} ${topic}`));
    const added = fills
      .map(filledRow)
      .filter(({ rowId, topic }) => !known.has(`${rowId} ${topic}`));
    const rows = [...begun, ...added];
    if (fills.length > 0) noteFillingBegun(rows);
    const filled = write(workbook, fills, rows);
    return { filled, skipped: skipped(rowIds ?? [], fills, dealt.leftOver) };
  });
  noteFillingDone();
  return answer;
}

function filledRow({ row, idea }: Fill): FilledRow {
  return {
    rowId: row.item.rowId,
    topic: topicDigest(idea.item.topic),
    withStage: row.item.stage === '' && idea.item.stage !== '',
    lastUsed: idea.item.lastUsed,
    usedBy: idea.item.rowId,
  };
}

/** Writes stages before topics: a row with a topic is a row that is done. Answers how many got one. */
function write(workbook: Workbook, fills: readonly Fill[], noted: readonly FilledRow[]): number {
  const { zone } = workbook;
  const plan = lookAgain(TABS.plan, workbook.table('plan'), zone);
  const topicNow = (row: number) =>
    plan.table.rows.find((other) => other.row === plan.placeOf.get(row))?.item.topic;
  // People may have typed a topic since the rows were read.
  const open = fills.filter(({ row }) => topicNow(row.row) === row.item.topic);
  const stages = open.filter(({ row, idea }) => row.item.stage === '' && idea.item.stage !== '');
  writeValues(
    plan,
    'stage',
    cells(stages, ({ idea }) => idea.item.stage),
    zone,
  );
  writeValues(
    plan,
    'topic',
    cells(open, ({ idea }) => idea.item.topic),
    zone,
  );
  // Looked at after the plan is written: no look may come between another and its writes.
  const ideas = lookAgain(TABS.ideas, workbook.table('ideas'), zone);
  const uses = usesOf(workbook, open, noted);
  const used = new Map([...uses].map(([row, { on }]) => [row, { moment: `${on}T00:00:00` }]));
  writeValues(ideas, 'rowId', new Map([...uses].map(([row, { rowId }]) => [row, rowId])), zone);
  writeValues(ideas, 'lastUsed', used, zone);
  return open.length;
}

function cells(fills: readonly Fill[], of: (fill: Fill) => string): Map<number, Cell> {
  return new Map(fills.map((fill) => [fill.row.row, of(fill)]));
}

/** Where ideas are used, by their rows: those filled now, and those that a stop left unmarked. */
function usesOf(
  workbook: Workbook,
  open: readonly Fill[],
  noted: readonly FilledRow[],
): Map<number, { on: PlainDate; rowId: string }> {
  const uses = new Map<number, { on: PlainDate; rowId: string }>();
  const note = (idea: TableRow<Idea> | undefined, item: PlanItem | undefined) => {
    if (idea === undefined || item === undefined || item.date === null) return;
    uses.set(idea.row, { on: item.date, rowId: item.rowId });
  };
  const byId = new Map(workbook.items('plan').map((item) => [item.rowId, item]));
  const byTopic = new Map(
    workbook.table('ideas').rows.map((idea) => [topicDigest(idea.item.topic), idea]),
  );
  for (const { rowId, topic } of noted) {
    const item = byId.get(rowId);
    if (item !== undefined && topicDigest(item.topic) === topic) note(byTopic.get(topic), item);
  }
  for (const { row, idea } of open) note(idea, row.item);
  return uses;
}

function skipped(
  rowIds: readonly string[],
  fills: readonly Fill[],
  leftOver: ReadonlyArray<TableRow<PlanItem>>,
): { rowId: string; why: string }[] {
  const filled = new Set(fills.map(({ row }) => row.item.rowId));
  const left = new Set(leftOver.map(({ item }) => item.rowId));
  return rowIds
    .filter((rowId) => !filled.has(rowId))
    .map((rowId) => ({
      rowId,
      why: left.has(rowId)
        ? 'No idea of its type and stage is free: add one to Ideas.'
        : 'It has a topic already, is past, or is not in this month.',
    }));
}

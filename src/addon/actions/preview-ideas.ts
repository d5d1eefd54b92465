import { lastFilling } from '../../sheets/workbook/filled-ideas.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { dealIdeasOf } from '../dealt-ideas.ts';

/** Which ideas would fill the rows of a month that have no topic. Changes nothing. */
export function previewIdeas({ month }: Input<'previewIdeas'>): Output<'previewIdeas'> {
  const workbook = Workbook.open();
  const { fills, leftOver, waiting } = dealIdeasOf(workbook, month);
  return {
    month,
    fills: fills.map(({ row, idea }) => ({
      rowId: row.item.rowId,
      date: row.item.date ?? '',
      type: row.item.type,
      topic: idea.item.topic,
      stage: row.item.stage === '' ? idea.item.stage : row.item.stage,
      lastUsed: idea.item.lastUsed ?? '',
    })),
    leftOver: leftOver.map(({ item: { rowId, date, type, stage } }) => ({
      rowId,
      date: date ?? '',
      type,
      stage,
    })),
    waiting: waiting.map(({ idea, until }) => ({ topic: idea.topic, type: idea.type, until })),
    ideas: workbook.items('ideas').length,
    tab: workbook.sheet('ideas').getName(),
    lastFilled: lastFilling().rows.length,
  };
}

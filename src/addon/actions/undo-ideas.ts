import { ideasToTakeBack } from '../../core/plan/ideas/filled-ideas.ts';
import type { Cell } from '../../sheets/cells/cell.ts';
import { TABS } from '../../sheets/tabs/tabs.ts';
import { forgetFilling, lastFilling } from '../../sheets/workbook/filled-ideas.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { lookAgain } from '../../sheets/workbook/look-again.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { writeValues } from '../../sheets/workbook/write-values.ts';
import type { Input, Output } from '../contract/contract.ts';

/**
 * Takes the last filling with ideas back: topics that are still as they were filled go, in rows that
 * nobody took further, and the ideas are free again. Topics go after stages, and ideas last, so that
 * a stop in between leaves what the next run recognises.
 */
export function undoIdeas(_input: Input<'undoIdeas'>): Output<'undoIdeas'> {
  const answer = withLock(() => {
    const workbook = Workbook.open();
    const { rows } = lastFilling();
    if (rows.length === 0) return { cleared: 0, kept: 0 };
    const { zone } = workbook;
    const back = ideasToTakeBack(rows, workbook.table('plan').rows, workbook.table('ideas').rows);
    const plan = lookAgain(TABS.plan, workbook.table('plan'), zone);
    const blank = (cleared: typeof back.clear): Map<number, Cell> =>
      new Map(cleared.map(({ row }) => [row.row, '']));
    writeValues(plan, 'stage', blank(back.clear.filter(({ stage }) => stage)), zone);
    writeValues(plan, 'topic', blank(back.clear), zone);
    // Looked at after the plan is written: no look may come between another and its writes.
    const ideas = lookAgain(TABS.ideas, workbook.table('ideas'), zone);
    const used = back.restore.map(({ row, item }): [number, Cell] => [
      row,
      item.lastUsed === null ? '' : { moment: `${item.lastUsed}T00:00:00` },
    ]);
    writeValues(ideas, 'lastUsed', new Map(used), zone);
    const usedBy = back.restore.map(({ row, item }): [number, Cell] => [row, item.rowId]);
    writeValues(ideas, 'rowId', new Map(usedBy), zone);
    return { cleared: back.clear.length, kept: back.kept };
  });
  forgetFilling();
  return answer;
}

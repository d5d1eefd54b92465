import { Failure } from '../../core/failure.ts';
import { cellsToWrite, reversed } from '../../core/validation/fixed-cells.ts';
import { forgetFixes, lastFixes } from '../../sheets/workbook/fix-memory.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';
import { checkAgain, writeCells } from '../write-fixes.ts';

/**
 * Takes the last fixes back: cells that still hold what was written get back what they held. They
 * are forgotten last, so that a taking back that stopped can be run again.
 */
export function undoFixes(_input: Input<'undoFixes'>): Output<'undoFixes'> {
  const answer = withLock(() => {
    const { cells } = lastFixes();
    if (cells.length === 0) {
      throw new Failure('no-fixes', 'There are no fixes to take back.');
    }
    const workbook = Workbook.open();
    const { write, standing, changed } = cellsToWrite(workbook.table('plan').rows, reversed(cells));
    writeCells(workbook, write);
    checkAgain(workbook, new Set(cells.map(({ rowId }) => rowId)));
    return { restored: write.length + standing.length, touched: changed };
  });
  forgetFixes();
  return answer;
}

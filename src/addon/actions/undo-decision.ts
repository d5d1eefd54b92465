import { Failure } from '../../core/failure.ts';
import { changesOf } from '../../core/review/take-up/applied-text.ts';
import { UNREADABLE } from '../../sheets/cells/codec.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import { holds, placeChange, writeChanges } from '../cadence-changes.ts';
import type { Input, Output } from '../contract/contract.ts';
import { decisionOf, writeApplied } from '../keyed-decision.ts';

/**
 * Takes back what Applied of a decision says: cells that still hold what was written get back what
 * they held, and the decision is open again. Applied is blanked last, so that a taking back that
 * stopped can be run again.
 */
export function undoDecision({ decision }: Input<'undoDecision'>): Output<'undoDecision'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const { row, item } = decisionOf(workbook, decision);
    if (item.applied === '') return { restored: 0, left: 0 };
    const changes = changesOf(item.applied);
    if (changes === null) {
      throw new Failure(
        'applied-by-hand',
        'Somebody wrote Applied in their own words, so it is not known what to take back. Clear the cell in Decisions: the decision is open again then.',
      );
    }
    const placed = changes.flatMap((change) => {
      const back = { ...change, from: change.to, to: change.from };
      return placeChange(workbook.table('cadence'), back) ?? [];
    });
    const mine = placed.filter((one) => holds(one, one.change.from));
    const done = placed.filter((one) => !mine.includes(one) && holds(one, one.change.to));
    const cells = mine.map(({ key, row, to, change }) => ({
      key,
      row: row.row,
      // What could not be read before stands again as it was typed.
      cell: to === UNREADABLE ? change.to : to,
    }));
    if (cells.length > 0) writeChanges(workbook, workbook.table('cadence'), cells);
    writeApplied(workbook, row, '');
    const restored = mine.length + done.length;
    return { restored, left: changes.length - restored };
  });
}

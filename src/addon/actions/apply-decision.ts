import { Failure } from '../../core/failure.ts';
import { appliedText } from '../../core/review/take-up/applied-text.ts';
import type { CadenceChange } from '../../core/review/take-up/cadence-change.ts';
import type { Cell } from '../../sheets/cells/cell.ts';
import { UNREADABLE } from '../../sheets/cells/codec.ts';
import { cellText } from '../../sheets/workbook/cell-text.ts';
import { withLock } from '../../sheets/workbook/lock.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import {
  holds,
  type PlacedChange,
  placeChange,
  refuseWrong,
  writeChanges,
} from '../cadence-changes.ts';
import type { Input, Output } from '../contract/contract.ts';
import { decisionOf, writeApplied } from '../keyed-decision.ts';

/**
 * Takes a decision up: the cells of the cadence that somebody agreed to, each only while it holds
 * what they saw in it, then the day and what was done into Applied. Stopped in between and run
 * again with the same words, it ends the same.
 */
export function applyDecision(input: Input<'applyDecision'>): Output<'applyDecision'> {
  return withLock(() => {
    const workbook = Workbook.open();
    const { row, item } = decisionOf(workbook, input.decision);
    if (item.applied !== '') return { applied: item.applied, changed: 0 };
    const changes = input.how === 'changed' ? input.changes : [];
    if (input.how === 'changed' && changes.length === 0) {
      throw new Failure('no-change', 'Choose what the decision changes, then apply it.');
    }
    const placed = placedChanges(workbook, changes);
    const open = placed.filter((one) => !holds(one, one.change.to));
    const cells = open.map(({ key, row, to }) => ({ key, row: row.row, cell: cellOf(to) }));
    if (cells.length > 0) writeChanges(workbook, workbook.table('cadence'), cells);
    const written = placed.map(({ change, to }) => ({ ...change, to: cellText(cellOf(to)) }));
    const applied = appliedText(workbook.today, input.how, written);
    writeApplied(workbook, row, applied);
    return { applied, changed: open.length };
  });
}

/** All changes at their places, or the reason why none is made. */
function placedChanges(workbook: Workbook, changes: readonly CadenceChange[]): PlacedChange[] {
  if (changes.length === 0) return [];
  const table = workbook.table('cadence');
  return changes.map((change) => {
    const placed = placeChange(table, change);
    if (placed === null) {
      throw new Failure(
        'change-gone',
        `${change.line} or its column ${change.column} is not in Cadence any more. Look at the list again: nothing was changed.`,
      );
    }
    refuseWrong(placed);
    if (!holds(placed, change.from) && !holds(placed, change.to)) {
      throw new Failure(
        'changed-since',
        `${change.column} of ${change.line} is “${placed.stands}” by now, not “${change.from}”. Look again before you change it: nothing was changed.`,
      );
    }
    return placed;
  });
}

function cellOf(to: PlacedChange['to']): Cell {
  return to === UNREADABLE ? '' : to;
}

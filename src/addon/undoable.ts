import type { PlanItem } from '../core/plan/item.ts';
import { latestBuild } from '../core/plan/take-back.ts';
import type { TableRow } from '../core/workbook.ts';
import { lastRemoval } from '../sheets/workbook/removal.ts';
import type { Output } from './contract/contract.ts';

/** What `undoBuild` would take back: the last build, or what was removed since. */
export function undoable(rows: readonly TableRow<PlanItem>[]): Output<'previewMonth'>['undo'] {
  const build = latestBuild(rows);
  const removal = lastRemoval();
  if (removal !== null && removal.number > (build?.build ?? 0)) {
    return { what: 'removal', rows: removal.items.length };
  }
  return build === null ? { what: 'nothing', rows: 0 } : { what: 'build', rows: build.rows };
}

import { formExpects } from './pack-cell.ts';
import { PACK_COLUMNS, type PackColumn, type PackKey, type PackRow } from './pack-columns.ts';
import type { TheirPack, TheirRow } from './read-pack.ts';

/** What a row is called. */
export interface RowName {
  readonly rowId: string;
  readonly date: string;
  readonly topic: string;
}

/** A cell that an agency changed. */
export interface ChangedCell extends RowName {
  readonly column: PackColumn;
  /** As it was sent; `null` where nobody knows. */
  readonly was: string | null;
  /** As it stands in the plan by now. */
  readonly ours: string;
  readonly theirs: string;
  /** Whether we changed it too, or may have, so that taking theirs would lose ours. */
  readonly isConflict: boolean;
}

/** What came back, beside what was sent and what stands in the plan by now. */
export interface Comparison {
  readonly changed: readonly ChangedCell[];
  /** Rows that they added. */
  readonly added: readonly TheirRow[];
  /** Rows that were sent and did not come back; nothing happens to them. */
  readonly missing: readonly RowName[];
  readonly remarks: readonly string[];
}

export interface PackToCompare {
  /** The rows of the plan as a pack would have them now. */
  readonly ours: readonly PackRow[];
  /**
   * What was sent, or dealt with since, cell by cell; rows without a Row ID are those that they
   * added and somebody took over or refused. `null` where no pack was made.
   */
  readonly sent: readonly PackRow[] | null;
  readonly theirs: TheirPack;
}

/**
 * Compares cell by cell, rows by their Row IDs. Only what they changed is told: a cell that is as
 * it was sent, or as it stands in the plan, is none; a column that they took out changes nothing.
 */
export function comparePack({ ours, sent, theirs }: PackToCompare): Comparison {
  const standing = byRowId(ours);
  const before = byRowId(sent ?? []);
  const known = new Set(
    [...(sent ?? []).filter(({ rowId }) => rowId === ''), ...ours].map(rowLikeness),
  );
  const seen = new Set<string>();
  const changed: ChangedCell[] = [];
  const added: TheirRow[] = [];
  const remarks = [...theirs.remarks];
  for (const row of theirs.rows) {
    const id = rowKey(row.rowId);
    const mine = standing.get(id);
    const was = before.get(id);
    if (mine !== undefined && !seen.has(id)) {
      changed.push(...changesOf(row, mine, was));
      remarks.push(...unreadableIn(row, [mine, was]));
    } else if (mine === undefined && was !== undefined) {
      const isTyped = changesOf(row, was, was).length > 0;
      if (isTyped)
        remarks.push(
          `${row.rowId} is not in the plan any more: what they wrote in it was left out.`,
        );
    } else if (!known.has(likeness(row.cells))) {
      known.add(likeness(row.cells));
      added.push(row);
      remarks.push(...unreadableIn(row, []));
    }
    seen.add(id);
  }
  const missing = [...before.keys()].flatMap((id) => {
    const mine = standing.get(id);
    return mine === undefined || seen.has(id) ? [] : [nameOf(mine)];
  });
  return { changed, added, missing, remarks };
}

function changesOf(row: TheirRow, mine: PackRow, before: PackRow | undefined): ChangedCell[] {
  return PACK_COLUMNS.filter(({ comesBack }) => comesBack).flatMap((column): ChangedCell[] => {
    const { key } = column;
    const theirs = row.cells.get(key);
    const ours = mine[key];
    const was = before?.[key] ?? null;
    if (theirs === undefined || row.unreadable.has(key) || theirs === ours || theirs === was)
      return [];
    return [{ ...nameOf(mine), column, was, ours, theirs, isConflict: was !== ours }];
  });
}

/** Cells that cannot be read, unless they are as they stand or were sent. */
function unreadableIn(row: TheirRow, ours: readonly (PackRow | undefined)[]): string[] {
  const name = row.rowId || `Line ${row.line}`;
  return PACK_COLUMNS.flatMap(({ key, header, form, comesBack }) => {
    const typed = row.cells.get(key) ?? '';
    const isOurs = ours.some((mine) => mine?.[key] === typed);
    if (!comesBack || isOurs || !row.unreadable.has(key)) return [];
    return [`${name}, ${header}: “${typed}” is not ${formExpects(form)}, and was left out.`];
  });
}

function nameOf({ rowId, date, topic }: PackRow): RowName {
  return { rowId, date, topic };
}

/** A Row ID as rows are matched by it. */
export function rowKey(rowId: string): string {
  return rowId.trim().toUpperCase();
}

/** Rows by their Row IDs; of two with one ID the first. Rows without one are left out. */
export function byRowId(rows: readonly PackRow[]): Map<string, PackRow> {
  const map = new Map<string, PackRow>();
  for (const row of rows) {
    const key = rowKey(row.rowId);
    if (key !== '' && !map.has(key)) map.set(key, row);
  }
  return map;
}

const TELLING: readonly PackKey[] = ['date', 'time', 'channel', 'type', 'topic', 'copy'];

/** What tells a row that was added from others: a second try must not add it again. */
export function likeness(cells: ReadonlyMap<PackKey, string>): string {
  return JSON.stringify(TELLING.map((key) => cells.get(key) ?? ''));
}

export function rowLikeness(row: PackRow): string {
  return likeness(new Map(TELLING.map((key) => [key, row[key]])));
}

import type { SpreadsheetEngine } from '../engine/create-engine.ts';
import type { CellEdit } from '../engine/plugin-state.ts';
import type { Place } from '../gas/handles.ts';
import type { Acting } from './acting.ts';

/**
 * Tells of every edit that a person makes in the grid, with what its first cell showed before: once
 * for all cells of one change, and after it.
 */
export function followGridEdits(
  engine: SpreadsheetEngine,
  acting: Acting,
  onEdit: (place: Place, before: string) => void,
): void {
  acting.watch();
  engine.model.on('update', onEdit, () => {
    const edits = engine.shared.edits ?? [];
    const [first] = edits;
    if (first === undefined) return;
    engine.shared.edits = [];
    const here = edits.filter(({ sheet }) => sheet === first.sheet);
    afterDrawing(() => onEdit(around(first.sheet, here), first.before));
  });
}

/** The event comes after the change, never inside it, and lets a page show the change first. */
function afterDrawing(act: () => void): void {
  if (typeof requestAnimationFrame === 'undefined') setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}

function around(sheet: string, edits: readonly CellEdit[]): Place {
  const rows = edits.map(({ row }) => row);
  const columns = edits.map(({ column }) => column);
  const start = { top: Math.min(...rows), left: Math.min(...columns) };
  return { sheet, zone: { ...start, bottom: Math.max(...rows), right: Math.max(...columns) } };
}

import type { CellWrite, Engine } from '../../engine/port.ts';
import { Constant } from '../enumeration.ts';
import { fail } from '../exceptions.ts';
import type { Place } from '../handles.ts';

/**
 * Copies values, formats and styles to a place of the same size; formulas go as they stand, so only
 * a copy of values is offered where there are any.
 */
export function copyCells(
  engine: Engine,
  from: Place,
  to: Place,
  how?: Constant | { contentsOnly?: boolean },
): void {
  const name =
    how instanceof Constant ? how.name() : how?.contentsOnly === true ? 'PASTE_VALUES' : '';
  const rows = from.zone.bottom - from.zone.top;
  const columns = from.zone.right - from.zone.left;
  const withValues = name !== 'PASTE_FORMAT';
  const withFormats = name !== 'PASTE_VALUES';
  const formulas = engine.cells.formulas(from.sheet, from.zone);
  if (withValues && withFormats && formulas.some((line) => line.some((text) => text !== ''))) {
    fail('This host copies formulas only as values (CopyPasteType.PASTE_VALUES).');
  }
  const cells = engine.cells.read(from.sheet, from.zone);
  const writes = cells.map((line, index) =>
    line.map((cell, offset): CellWrite => {
      const [row, column] = [from.zone.top + index, from.zone.left + offset];
      const isText = cell.type === 'text';
      const content = cell.value === null ? '' : `${isText ? "'" : ''}${cell.value}`;
      return {
        ...(withValues ? { content: isText ? content : content.toUpperCase() } : {}),
        ...(withFormats
          ? {
              format: engine.cells.format(from.sheet, row, column),
              style: engine.cells.style(from.sheet, row, column),
            }
          : {}),
      };
    }),
  );
  const size = engine.tabs.size(to.sheet);
  if (to.zone.top + rows >= size.rows || to.zone.left + columns >= size.columns) {
    fail('The coordinates of the range are outside the dimensions of the sheet.');
  }
  engine.cells.write(to.sheet, to.zone.top, to.zone.left, writes);
}

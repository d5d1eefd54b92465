import { toA1 } from '../a1.ts';
import type { Handles, RangeHandle } from '../handles.ts';
import { inner } from '../inner.ts';

/** The address of a range with its tab's name, quoted where it must be. */
export function rangeAddress(handles: Handles, range: RangeHandle): string {
  const { sheet, zone } = range[inner];
  const name = handles.context.workbook.engine.tabs.name(sheet);
  const quoted = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${quoted}!${toA1(zone)}`;
}

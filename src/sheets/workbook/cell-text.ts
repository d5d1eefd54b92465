import type { Cell } from '../cells/cell.ts';
import { isMoment } from '../cells/cell.ts';
import { type Codec, decode, UNREADABLE } from '../cells/codec.ts';

/** A cell as a person would type it: dates as `2026-11-02`, times as `09:30`. */
export function cellText(cell: Cell): string {
  if (!isMoment(cell)) return String(cell).trim();
  const [day = '', time = ''] = cell.moment.split('T');
  if (day < '1900') return time.slice(0, 5);
  return time === '00:00:00' ? day : `${day} ${time.slice(0, 5)}`;
}

/** What a column makes of a text that a person typed; `UNREADABLE` where it is none of its values. */
export function typedCell<T>(codec: Codec<T>, typed: string): Cell | typeof UNREADABLE {
  const value = decode(codec, typed);
  if (value === UNREADABLE) return UNREADABLE;
  const cell = codec.write(value);
  return typeof cell === 'object' && 'formula' in cell ? UNREADABLE : cell;
}

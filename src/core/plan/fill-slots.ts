import { nameOf } from '../cadence/read-line.ts';
import { parseSlotKey, type Slot, type SlotKey, slotKey } from '../cadence/slot.ts';
import { nameKey } from '../named.ts';
import type { TableRow } from '../workbook.ts';
import type { PlanItem } from './item.ts';

type Row = TableRow<PlanItem>;

/**
 * Finds the row that fills each slot, by the slot's key. Each row is one that bears a slot of its
 * own.
 *
 * A row fills the slot whose key it bears. What is left of a line whose name or channels changed
 * since is dealt out post by post: to the slot of its channel, else to one that is still open.
 */
export function fillSlots(
  rows: readonly Row[],
  slots: readonly Slot[],
  currentName: ReadonlyMap<string, string>,
): Map<string, Row> {
  const open = new Map(slots.map((slot) => [slot.key, slot]));
  const filled = new Map<string, Row>();
  const fill = (key: string, row: Row) => {
    filled.set(key, row);
    open.delete(key);
  };
  const left = rows.filter((row) => {
    const isAsked = open.has(row.item.slot);
    if (isAsked) fill(row.item.slot, row);
    return !isAsked;
  });
  const posts = new Map<string, Slot[]>();
  if (left.length > 0) {
    for (const slot of open.values()) {
      const post = postOf(slot, nameOf(slot.line));
      posts.set(post, [...(posts.get(post) ?? []), slot]);
    }
  }
  const openTo = ({ item }: Row) => {
    const key = parseSlotKey(item.slot);
    const post = key === null ? '' : postOf(key, currentName.get(key.line) ?? key.line);
    return (posts.get(post) ?? []).filter((slot) => open.has(slot.key));
  };
  const others = left.filter((row) => {
    const channel = nameKey(parseSlotKey(row.item.slot)?.channel || row.item.channel);
    const own = openTo(row).find((slot) => nameKey(slot.channel) === channel);
    if (own !== undefined) fill(own.key, row);
    return own === undefined;
  });
  for (const row of others) {
    const [first] = openTo(row);
    if (first !== undefined) fill(first.key, row);
  }
  return filled;
}

/**
 * The keys that the row of a slot may have got before its line was renamed or got several
 * channels: what was remembered of them holds for the slot.
 */
export function formerKeys(slot: Slot, formerNames: readonly string[]): string[] {
  const { period, number, channel } = slot;
  const names = [nameOf(slot.line), ...formerNames];
  return names.flatMap((line) => [
    slotKey({ line, period, number, channel: '' }),
    slotKey({ line, period, number, channel }),
  ]);
}

/** What the slots of one post share: all but the channel. */
function postOf({ period, number }: Pick<SlotKey, 'period' | 'number'>, line: string): string {
  return slotKey({ line, period, number, channel: '' });
}

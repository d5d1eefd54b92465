import type { Channel } from '../channels/channel.ts';
import { linkTracker, type TagSettings } from '../channels/tracked-link.ts';
import type { TableRow } from '../workbook.ts';
import type { PlanItem } from './item.ts';

/**
 * The tracked links to write, by row: where there is none yet, and where the link changed since
 * ours was made. One that somebody typed stays, and so does a published row.
 */
export function changedTrackedLinks(
  plan: ReadonlyArray<TableRow<PlanItem>>,
  channels: readonly Channel[],
  settings: TagSettings,
): Map<number, string> {
  const track = linkTracker(channels, settings);
  const changed = new Map<number, string>();
  for (const { row, item } of plan) {
    const wanted = track(item);
    if (wanted !== item.trackedLink && isOursToChange(item)) changed.set(row, wanted);
  }
  return changed;
}

function isOursToChange({ trackedLink, rowId, status }: PlanItem): boolean {
  // What went out does not change; a check says where it went out without.
  if (status === 'Published') return false;
  if (trackedLink === '') return true;
  const [, tag = ''] = /[?&]utm_content=([^&#]*)/.exec(trackedLink) ?? [];
  return tag === rowId.toLowerCase();
}

import type { Result } from '../result.ts';
import type { PlanIndex } from './plan-index.ts';
import type { MeasuredRow } from './reading.ts';
import { contentTagsIn } from './row-id-finder.ts';

/** The row of the plan of a result, and how it was found; a blank Row ID is none on purpose. */
export interface Found {
  readonly rowId: string;
  /** As the column Match holds it: what stands there may be of somebody's own. */
  readonly by: string;
  /** From 0 to 1. */
  readonly sure: number;
  readonly why: string;
}

/** What somebody chose, if anybody did. */
export function byHand(rowId: string | undefined): Found | null {
  if (rowId === undefined) return null;
  const why = rowId === '' ? 'Somebody said that it belongs to no row.' : 'Chosen by hand.';
  return { rowId, by: 'by hand', sure: 1, why };
}

/** The row whose Row ID it bears; two different ones in one place tell nothing. */
export function byRowId({ result, clues }: MeasuredRow, index: PlanIndex): Found | null {
  const places = [
    ['its label', [clues.label]],
    ['its campaign', [result.campaign]],
    ['its name', [result.name]],
    ['the tags of its link', contentTagsIn(`${clues.link} ${clues.text}`)],
  ] as const;
  for (const [place, texts] of places) {
    const ids = [...new Set(texts.flatMap((text) => index.rowIdsIn(text)))];
    const [rowId] = ids;
    if (rowId === undefined || ids.length > 1) continue;
    return { rowId, by: 'Row ID', sure: 1, why: `The Row ID stands in ${place}.` };
  }
  return null;
}

/** The row that it has already, where it stands. */
export function asBefore(standing: Result | undefined): Found | null {
  if (standing === undefined || standing.rowId === '') return null;
  const { rowId, match } = standing;
  return { rowId, by: match, sure: 1, why: 'It has this row since an earlier import.' };
}

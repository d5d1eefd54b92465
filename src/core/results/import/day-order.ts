import type { PlainDate } from '../../calendar/plain-date.ts';
import { type DateText, dateMeant, parseDateText } from './date-text.ts';

/** What the dates of a column tell about `03/04`. */
export interface DayOrder {
  /** `null` where every date could be read both ways. */
  readonly dayFirst: boolean | null;
  /** Some dates can only be read one way, and some only the other. */
  readonly mixed: boolean;
  /** Where nothing tells for sure: whether the dates lie closer together with the day first. */
  readonly likely: boolean | null;
  /** A date that could be read both ways, as it stands. */
  readonly example: DateText | null;
}

/** Above that many dates that could be read both ways, more tell nothing new. */
const LOOKED_AT = 5000;

/**
 * Judges the dates of a column together: `13/04` has the day first, `04/13` the month, and what
 * was measured cannot lie ahead of `today`. `pastOnly` is false for dates that are planned.
 */
export function dayOrderOf(texts: Iterable<string>, today: PlainDate, pastOnly: boolean): DayOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let points = false;
  const open: DateText[] = [];
  for (const text of texts) {
    // Only dates such as 3/4/2026 leave it open; the others need not be taken apart for that.
    if (!/^\s*\d{1,2}[-/.]/.test(text)) continue;
    const date = parseDateText(text);
    if (date === null || !date.open) continue;
    if (/^\s*\d{1,2}\.\s?\d/.test(text)) points = true;
    if (date.first > 12 && date.second <= 12) dayFirst += 1;
    else if (date.second > 12 && date.first <= 12) monthFirst += 1;
    else if (date.first !== date.second && open.length < LOOKED_AT) open.push(date);
  }
  const mixed = dayFirst > 0 && monthFirst > 0;
  const told = dayFirst === monthFirst ? null : dayFirst > monthFirst;
  const [example = null] = open;
  if (told !== null || example === null) return { dayFirst: told, mixed, likely: told, example };
  const asDay = reachOf(open, true, today);
  const asMonth = reachOf(open, false, today);
  if (points) return { dayFirst: true, mixed, likely: true, example };
  if (pastOnly && asDay.ahead !== asMonth.ahead) {
    return { dayFirst: asMonth.ahead, mixed, likely: asMonth.ahead, example };
  }
  const likely = asDay.months === asMonth.months ? null : asDay.months < asMonth.months;
  return { dayFirst: null, mixed, likely, example };
}

/** How many months the dates touch, and whether any lies ahead. */
function reachOf(dates: readonly DateText[], dayFirst: boolean, today: PlainDate) {
  const meant = dates
    .map((date) => dateMeant(date, dayFirst, today))
    .filter((date): date is PlainDate => date !== null);
  const months = new Set(meant.map((date) => date.slice(0, 7))).size;
  return { months, ahead: meant.some((date) => date > today) };
}

import { type PlainDate, plusDays } from '../calendar/plain-date.ts';

/** The date itself, or the next one that is no blackout date. */
export function nextAllowed(date: PlainDate, blackout: ReadonlySet<PlainDate>): PlainDate {
  let allowed = date;
  while (blackout.has(allowed)) allowed = plusDays(allowed, 1);
  return allowed;
}

/** The earliest date from which a run of blackout dates moves a slot to `date` or beyond. */
export function earliestMovedTo(date: PlainDate, blackout: ReadonlySet<PlainDate>): PlainDate {
  let earliest = date;
  while (blackout.has(plusDays(earliest, -1))) earliest = plusDays(earliest, -1);
  return earliest;
}

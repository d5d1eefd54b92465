/** Months, weeks and days as a person reads them. All of it in UTC, so that no zone shifts a date. */
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' });
const DATED = new Intl.DateTimeFormat('en', {
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

function firstOf(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

/** `November 2026` for `2026-11`. */
export function monthName(month: string): string {
  return MONTH.format(firstOf(month));
}

/** The month that stands `count` months after another; before it where negative. */
export function monthAfter(month: string, count: number): string {
  const first = firstOf(month);
  first.setUTCMonth(first.getUTCMonth() + count);
  return first.toISOString().slice(0, 7);
}

/** `count` months in order, the given one first. */
export function monthsFrom(month: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => monthAfter(month, index));
}

/** `Nov 2` for `2026-11-02`; what is no date stays as it is. */
export function dayName(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : DAY.format(day);
}

/** `November 2, 2026` for `2026-11-02`. */
export function dateName(date: string): string {
  return DATED.format(new Date(`${date}T00:00:00Z`));
}

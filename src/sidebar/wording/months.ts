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

/** `2026-11` for `2026-11-02`. */
export function thisMonth(today: string): string {
  return today.slice(0, 7);
}

/** `November 2026` for `2026-11`. */
export function monthName(month: string): string {
  return MONTH.format(firstOf(month));
}

/** `November 2026` for one month, `November 2026 to January 2027` for three from it on. */
export function spanName(month: string, count: number): string {
  const first = monthName(month);
  return count <= 1 ? first : `${first} to ${monthName(monthAfter(month, count - 1))}`;
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

/** The day that stands `count` days after another. */
export function dayAfter(date: string, count: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  day.setUTCDate(day.getUTCDate() + count);
  return day.toISOString().slice(0, 10);
}

/** `November 2, 2026` for `2026-11-02`. */
export function dateName(date: string): string {
  return DATED.format(new Date(`${date}T00:00:00Z`));
}

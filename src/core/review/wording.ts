import type { PlainDate, PlainYearMonth } from '../calendar/plain-date.ts';

/** How the review says numbers, months and lists in English sentences. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `October 2026`. */
export function monthName(month: PlainYearMonth): string {
  return `${monthOnly(month)} ${month.slice(0, 4)}`;
}

/** `October`. */
export function monthOnly(month: PlainYearMonth): string {
  return MONTHS[Number(month.slice(5, 7)) - 1] ?? month;
}

/** `28 September`. */
export function dayName(date: PlainDate): string {
  return `${Number(date.slice(8, 10))} ${monthOnly(date)}`;
}

/** `26,900`; decimals as they are. */
export function number(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** `$985,500`, `EUR 36.85`: cents only where there are any. */
export function money(value: number, currency: string): string {
  const amount = number(value).replace(/\.(\d)$/, '.$10');
  return /[A-Za-z]$/.test(currency) ? `${currency} ${amount}` : `${currency}${amount}`;
}

/** `44%` of a fraction; decimals only below 10. */
export function percent(share: number): string {
  const value = share * 100;
  return `${number(value < 9.5 ? Math.round(value * 10) / 10 : Math.round(value))}%`;
}

/** `1 sale`, `3 sales`; `no sale` for none. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${one}`;
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** `X (4); Y (2); 3 more`: the most frequent first, with how often. */
export function tallied(counts: readonly (readonly [string, number])[], most: number): string {
  const rest = counts.length - most;
  const shown = counts.slice(0, rest > 1 ? most : undefined);
  const words = shown.map(([name, count]) => `${name} (${number(count)})`);
  return [...words, ...(rest > 1 ? [`${rest} more`] : [])].join('; ');
}

/** One paragraph of the sentences that say something. */
export function sentences(...parts: readonly (string | false | null)[]): string {
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join(' ');
}

/** `13 of 31 leads`. */
export function countedOf(part: number, whole: number, one: string, many = `${one}s`): string {
  return `${number(part)} of ${counted(whole, one, many)}`;
}

/** With a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

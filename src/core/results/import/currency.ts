import { currencyOfHeader } from './header-key.ts';
import type { TableToRead } from './read-rows.ts';

/** The codes that a sign usually stands for; dollars have many countries. */
const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD NZD SGD HKD MXN',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY CNY',
};
const CURRENCY = /^(?:[A-Z]{3}|[€$£¥])$/;

/** The currencies of the money in a file, by its headers and by a column `Currency`. */
export function currenciesOf(tables: readonly TableToRead[]): readonly string[] {
  const found = new Set<string>();
  for (const { table, columns } of tables) {
    for (const [name, place] of columns.at) {
      if (columns.source.fields[name]?.type === 'money') {
        found.add(currencyOfHeader(table.headers[place] ?? ''));
      }
    }
    const place = columns.at.get('currency');
    if (place === undefined) continue;
    for (const row of table.rows) found.add((row[place] ?? '').trim());
  }
  return [...found].filter((currency) => CURRENCY.test(currency));
}

/** Whether two signs or codes can be one currency: `$` and `USD` can, `$` and `EUR` cannot. */
export function canBeSameCurrency(one: string, other: string): boolean {
  const ofOne = codesOf(one);
  return codesOf(other).some((code) => ofOne.includes(code));
}

function codesOf(currency: string): readonly string[] {
  const written = currency.trim().toUpperCase();
  return (SIGNS[written] ?? written).split(' ');
}

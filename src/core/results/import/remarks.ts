import type { Columns } from './columns.ts';
import { canBeSameCurrency } from './currency.ts';
import type { ReadRows } from './read-rows.ts';
import type { Style } from './style.ts';

/** What the remarks speak of. */
export interface Remarkable {
  readonly columns: Columns;
  /** The source that it could be about as well; blank where there is none. */
  readonly otherSource: string;
  readonly style: Style;
  readonly read: ReadRows<unknown>;
  /** Rows that were parts of one thing and were added up. */
  readonly addedUp: number;
  /** Things that the file has more than once, measured at different times. */
  readonly measuredAgain: number;
  /** Whether rows have no days, and none stand above the table. */
  readonly undated: boolean;
  readonly currencies: readonly string[];
  readonly currency: string;
  /** Tables of the file that are not of this source. */
  readonly otherTables: number;
}

/** Sentences on what was understood otherwise than it looks, and on what is missing. */
export function remarksOn(facts: Remarkable): string[] {
  const { columns, style, read } = facts;
  const { source } = columns;
  const has = (field: string) => columns.at.has(field);
  const remarks = [
    facts.otherSource === ''
      ? ''
      : `The columns fit ${source.name} and ${facts.otherSource} about as well. They are read as ${source.name} until you choose.`,
    source.remark?.(has, read) ?? '',
    ...columns.refused.map((header) => `“${header}” holds personal data and is not taken.`),
    ...facts.currencies
      .filter((currency) => !canBeSameCurrency(currency, facts.currency))
      .map(
        (currency) =>
          `Amounts are in ${currency}, and Settings says ${facts.currency}. They are taken as they stand, not converted.`,
      ),
    read.brokenIds > 0
      ? `${rows(read.brokenIds)} an ID that a spreadsheet turned into a number such as 1.22E+17. The link of the post is used in its place. Import the file as it was downloaded, without opening it first.`
      : '',
    style.mixed.length > 0
      ? `Some dates have the day first and some the month. Those that can be read both ways are taken as most of them are: look at “${labels(columns, style.mixed)}” of the rows.`
      : '',
    facts.undated ? undated(columns) : '',
    ...[...read.unreadableNumbers].map(
      ([header, count]) =>
        `${rows(count)} text in place of a number in “${header}”; it stays blank.`,
    ),
    facts.addedUp > 0
      ? `${facts.addedUp} rows were parts of one thing (by day, age, place…) and were added up. How many people all parts reached is not known.`
      : '',
    facts.measuredAgain > 0
      ? `${facts.measuredAgain} of what was measured stands in the file more than once. The latest numbers count.`
      : '',
    read.freeReasons > 0
      ? `${rows(read.freeReasons)} a reason in free text. It may name people, so only its group is kept.`
      : '',
    facts.otherTables > 0
      ? `The file holds ${facts.otherTables === 1 ? 'one more table' : `${facts.otherTables} more tables`} of another kind. Only ${source.name} was read.`
      : '',
  ];
  return remarks.filter((remark) => remark !== '');
}

function undated(columns: Columns): string {
  const { source, at } = columns;
  const dates = Object.keys(source.fields).filter((name) => source.fields[name]?.type === 'date');
  return dates.some((name) => at.has(name))
    ? 'Some rows do not say which days they measure, so no month counts them. Export the file with a date in each.'
    : `The file does not say which days it measures, so no month counts it. Choose the column for ${labels(columns, dates)} below, or export the file with one.`;
}

function labels({ source }: Columns, fields: readonly string[]): string {
  return fields.map((field) => source.fields[field]?.label ?? field).join(' or ');
}

function rows(count: number): string {
  return count === 1 ? 'One row has' : `${count} rows have`;
}

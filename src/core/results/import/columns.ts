import type { Field, Source } from '../sources/source.ts';
import { ENGLISH } from '../sources/translations.ts';
import { headerKey } from './header-key.ts';
import { isPersonalHeader } from './personal.ts';
import type { ImportAnswers, MappedColumn } from './reading.ts';

/** Which columns of a table a source takes. */
export interface Columns {
  readonly source: Source;
  /** Field to the place of its column, 0 first. */
  readonly at: ReadonlyMap<string, number>;
  readonly mapping: readonly MappedColumn[];
  /** How much of the table is this source's; it is weighed against that of other sources. */
  readonly score: number;
  /** Required fields that have no column: one of each group would do. */
  readonly missing: readonly (readonly string[])[];
  /** Personal columns that a person chose for a field: they are not taken all the same. */
  readonly refused: readonly string[];
}

/** The headers of a table in every form that they are looked up by. */
export interface HeaderKeys {
  readonly headers: readonly string[];
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
  /** As `places`, by the English for translated headers. */
  readonly translated: ReadonlyMap<string, number>;
  /** As `places`, of headers that say more in brackets: `Views (organic)`. */
  readonly looser: ReadonlyMap<string, number>;
}

const SURE_OTHER = 0.9;
/** How sure a translated header is. */
export const SURE_TRANSLATED = 0.8;
const SURE_LOOSE = 0.6;

export function headerKeys(headers: readonly string[]): HeaderKeys {
  const keys = headers.map(headerKey);
  const looser = headers.map((header) =>
    header.includes('(') ? headerKey(header.replace(/\([^)]*\)/g, ' ')) : '',
  );
  const english = keys.map((key) => ENGLISH.get(key) ?? '');
  return {
    headers,
    keys,
    places: placesOf(keys),
    translated: placesOf(english),
    looser: placesOf(looser),
  };
}

/** Finds the columns of a source's fields; a person's answers count more than what is found. */
export function columnsOf(
  source: Source,
  table: HeaderKeys,
  mapping: ImportAnswers['mapping'],
): Columns {
  const at = new Map<string, number>();
  const sure = new Map<string, number>();
  const taken = new Set<number>();
  const refused: string[] = [];
  const take = (name: string, place: number | null, how: number) => {
    if (place === null || taken.has(place) || at.has(name)) return;
    at.set(name, place);
    sure.set(name, how);
    taken.add(place);
  };
  const none = new Set<string>();
  for (const [name, header] of Object.entries(mapping ?? {})) {
    const field = source.fields[name];
    if (field === undefined) continue;
    const key = headerKey(header);
    const place = table.places.get(key) ?? null;
    if (key === '') none.add(name);
    else if (field.type !== 'secret' && isPersonal(source, key)) refused.push(header);
    else take(name, place, 1);
  }
  // Names beside mail addresses are those of people, whatever is counted of them.
  if (source.plain === true && table.keys.some((key) => isPersonal(source, key))) none.add('title');
  const open = Object.entries(source.fields).filter(([name]) => !none.has(name));
  for (const [name, field] of open) take(name, placeOf(field.headers, table.places), 1);
  for (const [name, field] of open)
    take(name, placeOf(field.otherHeaders, table.places), SURE_OTHER);
  for (const [name, field] of open) {
    take(name, placeOf(allHeaders(field), table.translated), SURE_TRANSLATED);
  }
  for (const [name, field] of open) {
    if (field.type !== 'secret') take(name, placeOf(allHeaders(field), table.looser), SURE_LOOSE);
  }
  const missing = source.required.filter((group) => !group.some((name) => at.has(name)));
  const shown = source.alsoHas.filter((header) => table.places.has(header)).length;
  return {
    source,
    at,
    mapping: Object.entries(source.fields).map(([name, field]) =>
      mapped(name, field, source, table.headers[at.get(name) ?? -1] ?? '', sure.get(name) ?? 0),
    ),
    score: at.size + shown,
    missing,
    refused,
  };
}

/** Whether a column is about people, in the eyes of a source. */
export function isPersonal(source: Source, key: string): boolean {
  return isPersonalHeader(key, source.table === 'sales');
}

function mapped(
  name: string,
  { label }: Field,
  { required }: Source,
  header: string,
  sure: number,
): MappedColumn {
  return {
    field: name,
    label,
    header,
    required: required.some((group) => group.length === 1 && group[0] === name),
    sure,
  };
}

function placeOf(headers: readonly string[], places: ReadonlyMap<string, number>): number | null {
  for (const header of headers) {
    const place = header.endsWith('*')
      ? placeBeginning(header.slice(0, -1), places)
      : places.get(header);
    if (place !== undefined) return place;
  }
  return null;
}

function placeBeginning(start: string, places: ReadonlyMap<string, number>): number | undefined {
  for (const [key, place] of places) if (key.startsWith(start)) return place;
  return undefined;
}

function placesOf(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, place) => {
    if (key !== '' && !places.has(key)) places.set(key, place);
  });
  return places;
}

function allHeaders({ headers, otherHeaders }: Field): readonly string[] {
  return [...headers, ...otherHeaders];
}

import type { Api } from '../addon/contract/contract.ts';
import { plusDays } from '../core/calendar/plain-date.ts';
import { nameKey } from '../core/named.ts';
import { matchResults } from '../core/results/import/match-results.ts';
import { unpackPlanRow, unpackResult, unpackSale } from '../core/results/import/packed-rows.ts';
import { readExport } from '../core/results/import/read-export.ts';
import type { ImportAnswers, ReadExport } from '../core/results/import/reading.ts';
import { givenAnswers } from '../core/results/import/remembered-answers.ts';
import { resultIdentity } from '../core/results/result-identity.ts';
import { breathe, type ChosenTable, type StepOptions } from './chosen-table.ts';
import { compared, withMatches } from './compare.ts';
import type { ImportContext, PreparedImport } from './prepared-import.ts';

type ImportApi = Pick<Api, 'importFacts' | 'importContext'>;

/**
 * Reads an export with what is known of such files, matches it with the plan and compares it with
 * what stands. Changes nothing. Answers given override those remembered. A file that is not
 * recognised comes back with a blank `read.table`, and its remarks say why.
 */
export async function prepareImport(
  api: ImportApi,
  chosen: ChosenTable,
  answers: ImportAnswers = {},
  options: StepOptions = {},
): Promise<PreparedImport> {
  await breathe(0, options);
  const { today, currency, answers: remembered } = await api.importFacts({});
  await breathe(0.1, options);
  const facts = { today, currency, file: chosen.name };
  const first = readExport(chosen.grid, { ...facts, answers });
  await breathe(0.3, options);
  const known = remembered.find(({ signature }) => signature === first.signature);
  const all = known === undefined ? answers : withRemembered(answers, givenAnswers(known.answers));
  const read = known === undefined ? first : readExport(chosen.grid, { ...facts, answers: all });
  await breathe(0.5, options);
  const context = await contextOf(api, read, today);
  const prepared = await compared(
    {
      name: chosen.name,
      read,
      answers: all,
      remembered: known !== undefined,
      remarks: chosen.remarks,
      context,
      byHand: handsOf(context),
    },
    (share) => breathe(0.6 + 0.4 * share, options),
  );
  await breathe(1, options);
  return prepared;
}

/**
 * The import with one of its results given to a row of the plan by hand, or to none with a blank.
 * Whatever had that row until now is matched anew, for a row is taken only once.
 */
export function withMatch(prepared: PreparedImport, index: number, rowId: string): PreparedImport {
  const match = prepared.matches[index];
  if (match === undefined) return prepared;
  return withByHand(prepared, new Map([[resultIdentity(match.result), rowId]]));
}

/** The same for several results, by their identities, such as those of an earlier reading of the file. */
export function withByHand(
  prepared: PreparedImport,
  chosen: ReadonlyMap<string, string>,
): PreparedImport {
  const { read, matches, context } = prepared;
  if (read.table !== 'results') return prepared;
  const fresh = new Map([...chosen].filter(([key, rowId]) => prepared.byHand.get(key) !== rowId));
  const wanted = new Set([...fresh.values()].filter((rowId) => rowId !== '').map(nameKey));
  const open = [...matches.entries()].flatMap(([at, { result }]) =>
    fresh.has(resultIdentity(result)) || wanted.has(nameKey(result.rowId)) ? [at] : [],
  );
  if (open.length === 0) return prepared;
  const byHand = new Map([...prepared.byHand, ...fresh]);
  const isOpen = new Set(open);
  const others = matches.filter((_, at) => !isOpen.has(at)).map(({ result }) => result);
  const rows = open.flatMap((at) => read.rows[at] ?? []);
  const { channels, plan, results } = context;
  const again = matchResults(rows, plan, { channels, standing: [...results, ...others], byHand });
  const changed = new Map(open.map((at, place) => [at, again[place]]));
  return withMatches(
    { ...prepared, byHand },
    matches.map((other, at) => changed.get(at) ?? other),
  );
}

/** Answers with those remembered behind them; columns of another source say nothing about this one. */
function withRemembered(answers: ImportAnswers, remembered: ImportAnswers): ImportAnswers {
  const { source } = answers;
  if (source !== undefined && source !== remembered.source) {
    const { dayFirst } = remembered;
    return { ...(dayFirst === undefined ? {} : { dayFirst }), ...answers };
  }
  const mapping = { ...remembered.mapping, ...answers.mapping };
  return {
    ...remembered,
    ...answers,
    ...(Object.keys(mapping).length === 0 ? {} : { mapping }),
  };
}

/** A post may go out long before or after the day it was planned for: its Published link tells. */
const MARGIN = 31;

async function contextOf(api: ImportApi, read: ReadExport, today: string): Promise<ImportContext> {
  const nothing = { today, plan: [], channels: [], results: [], sales: [] };
  if (read.table === '') return nothing;
  const { from, to } = daysOf(read);
  const { table } = read;
  const sources =
    table === 'results' ? [...new Set(read.rows.map(({ result }) => result.source))] : [];
  const { plan, channels, standing } = await api.importContext({ table, sources, from, to });
  if (table === 'sales') return { ...nothing, sales: standing.map(unpackSale) };
  return {
    ...nothing,
    plan: plan.map(unpackPlanRow),
    channels: channels.map(([name, address, utmSource]) => ({
      name: String(name ?? ''),
      address: String(address ?? ''),
      utmSource: String(utmSource ?? ''),
    })),
    results: standing.map(unpackResult),
  };
}

/** The days that results reach over, with some to spare; blanks where one of them has no day. */
function daysOf(read: ReadExport): { from: string; to: string } {
  let [from, to] = ['', ''];
  if (read.table !== 'results') return { from, to };
  for (const { result } of read.rows) {
    const days = [result.periodStart, result.periodEnd, result.publishedOn];
    const known = days.filter((day): day is string => day !== null);
    if (known.length === 0) return { from: '', to: '' };
    for (const day of known) {
      if (from === '' || day < from) from = day;
      if (day > to) to = day;
    }
  }
  return from === '' ? { from, to } : { from: plusDays(from, -MARGIN), to: plusDays(to, MARGIN) };
}

/** What was chosen by hand before, by the identity of the result. */
function handsOf({ results }: ImportContext): ReadonlyMap<string, string> {
  return new Map(
    results
      .filter(({ match }) => match === 'by hand')
      .map((result) => [resultIdentity(result), result.rowId]),
  );
}

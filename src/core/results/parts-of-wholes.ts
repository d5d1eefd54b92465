import { nameKey } from '../named.ts';
import type { TableRow } from '../workbook.ts';
import type { Result } from './result.ts';
import { kindOf } from './results-of-month.ts';

type Row = TableRow<Result>;

/** Rounding and what an export cannot attribute: parts that come so near are the whole. */
const NEARLY_ALL = 0.98;

/**
 * One source exports a campaign whole and by its ads, visits by campaign and by post: both files in
 * one tab would count twice. Tells which rows go, each with a row that counts the same: the whole
 * where its parts add up to it, else the parts. Only rows of the same days are compared.
 */
export function partsOfWholes(rows: readonly Row[]): Map<Row, Row> {
  const leftOut = new Map<Row, Row>();
  const wholes = new Map<string, Row>();
  for (const row of rows) {
    for (const key of wholeKeys(row.item)) wholes.set(key, wholes.get(key) ?? row);
  }
  const partsOf = new Map<Row, Row[]>();
  for (const row of rows) {
    const whole = partKeys(row.item)
      .map((key) => wholes.get(key))
      .find((found) => found !== undefined && found !== row);
    if (whole === undefined) continue;
    const parts = partsOf.get(whole);
    if (parts === undefined) partsOf.set(whole, [row]);
    else parts.push(row);
  }
  for (const [whole, parts] of partsOf) {
    const [first] = parts;
    if (first === undefined || leftOut.has(whole)) continue;
    if (amount(parts) >= amount([whole]) * NEARLY_ALL) leftOut.set(whole, first);
    else for (const part of parts) leftOut.set(part, whole);
  }
  return leftOut;
}

/** What parts of a row would name it by; none where a row of its kind has no parts. */
function wholeKeys(result: Result): string[] {
  const { sourceId, campaign } = result;
  if (!hasParts(result)) return [];
  const isCampaign = sourceId === campaign || sourceId === '';
  return [keyOf(result, sourceId), ...(isCampaign ? [campaignKey(result)] : [])];
}

/** The wholes that a row may be a part of, the nearest first. */
function partKeys(result: Result): string[] {
  const { sourceId, campaign } = result;
  if (!hasParts(result)) return [];
  const steps = sourceId.split('/');
  const above = steps.slice(1).map((_, at) => steps.slice(0, steps.length - 1 - at).join('/'));
  const isCampaign = sourceId === campaign || sourceId === '';
  return [
    ...above.map((id) => keyOf(result, id)),
    ...(isCampaign || campaign === '' || kindOf(result) !== 'Ad' ? [] : [campaignKey(result)]),
  ];
}

function hasParts(result: Result): boolean {
  const kind = kindOf(result);
  return kind === 'Ad' || kind === 'Sessions';
}

function campaignKey(result: Result): string {
  return keyOf(result, `campaign ${nameKey(result.campaign)}`);
}

function keyOf(result: Result, id: string): string {
  const { source, periodStart, periodEnd } = result;
  return [nameKey(source), kindOf(result), periodStart, periodEnd, id].join('\n');
}

/** What is compared: visits, else money, else views. */
function amount(rows: readonly Row[]): number {
  return rows.reduce((sum, { item }) => sum + (item.sessions ?? item.spend ?? item.views ?? 0), 0);
}

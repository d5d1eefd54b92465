import { gunzipSync, gzipSync } from 'node:zlib';
import { openSession, type Session, type SessionSnapshot } from '../../src/workbench/session.ts';

/**
 * A workbook as a version of the add-on left it, with what it answered then: later versions must
 * find their way in it, lose nothing, and answer the same.
 */
export interface KeptWorkbook {
  readonly version: string;
  readonly now: string;
  readonly workbook: SessionSnapshot;
  /** What was found in the month: codes by Row ID, in order of the alphabet. */
  readonly findings: Readonly<Record<string, readonly string[]>>;
  /** The figures of the month's review. */
  readonly figures: Readonly<Record<string, number | null>>;
}

/** The month of the sample that has posts, results and sales. */
const KEPT_MONTH = '2026-10';

const NOW = '2026-11-02T09:00';

/** Lets a version fill a workbook, and people do to it what people do. */
export async function keepWorkbook(
  version: string,
  files: Readonly<Record<string, string>>,
): Promise<KeptWorkbook> {
  const session = await openSession({ now: NOW, timeZone: 'America/New_York', files });
  await ask(session, 'loadSample', { name: 'larkfield' });
  await ask(session, 'buildMonth', { month: '2026-11' });
  makeItTheirs(session);
  const answers = await answersOf(session);
  const workbook = session.snapshot();
  session.close();
  return { version, now: NOW, workbook, ...answers };
}

/** Renamed and moved columns, a renamed tab, a column and a tab of their own. */
function makeItTheirs(session: Session): void {
  const spreadsheet = session.globals.SpreadsheetApp.getActiveSpreadsheet();
  const plan = spreadsheet.getSheetByName('Plan');
  const [headers = []] = plan?.getDataRange().getValues() ?? [];
  const columnOf = (header: string) => headers.indexOf(header) + 1;
  plan?.getRange(1, columnOf('Topic')).setValue('What it is about');
  plan?.insertColumnAfter(headers.length);
  plan?.getRange(1, headers.length + 1, 3).setValues([['Mood'], ['cheerful'], ['sober']]);
  plan?.moveColumns(plan.getRange(1, columnOf('Helpers')), columnOf('Copy'));
  spreadsheet.getSheetByName('Ideas')?.setName('Idea bank');
  spreadsheet
    .insertSheet('Holidays')
    .getRange(1, 1, 1, 2)
    .setValues([['Easter', '2027-03-28']]);
}

/** What the add-on answers in a workbook, as it is kept and compared. */
export async function answersOf(
  session: Session,
): Promise<Pick<KeptWorkbook, 'findings' | 'figures'>> {
  // Both answers have these fields in every version.
  const { findings } = (await ask(session, 'validatePlan', { month: KEPT_MONTH })) as {
    findings: readonly { rowId: string; code: string }[];
  };
  const { figures } = (await ask(session, 'reviewMonth', { month: KEPT_MONTH })) as Pick<
    KeptWorkbook,
    'figures'
  >;
  const byRow: Record<string, string[]> = {};
  for (const { rowId, code } of findings) byRow[rowId] = [...(byRow[rowId] ?? []), code].sort();
  return { findings: byRow, figures };
}

/** Asks an action of whatever version, whose contract may be another than today's. */
async function ask(session: Session, action: string, input: object): Promise<unknown> {
  const answer = await session.call('rpc', JSON.stringify({ action, input }));
  const { ok, value, message } = JSON.parse(String(answer));
  if (!ok) throw new Error(`${action}: ${message}`);
  return value;
}

export function packWorkbook(kept: KeptWorkbook): Buffer {
  return gzipSync(JSON.stringify(kept), { level: 9 });
}

export function unpackWorkbook(packed: Buffer): KeptWorkbook {
  // Only packWorkbook writes these files.
  return JSON.parse(gunzipSync(packed).toString()) as KeptWorkbook;
}

import type { Session, SessionSnapshot } from '../../src/workbench/session.ts';
import { reopenSample } from '../addon/sample-company.ts';

export const NOW = '2026-11-02T09:00';

/** What stands in columns that the sample leaves blank. */
const FILLED: Readonly<Record<string, string>> = {
  'Part of': 'LHL-202610-01',
  Budget: '25',
  Target: '10 leads',
  Fallback: 'The photo of the team at the door',
  Helpers: 'Dana',
  'Reason missed': 'Not delivered in time',
  Notes: 'Approved by phone; the client sends new figures on Monday',
  'Build record': '2026-09-01 LHL-1 abc',
};

const DAYS = 365;

/** The sample company's plan repeated over the days of 2026 up to so many rows, no column blank. */
export async function agencyPlan(rows: number): Promise<SessionSnapshot> {
  const session = await reopenSample();
  const plan = planOf(session);
  const [headers = [], ...sample] = plan.getDataRange().getDisplayValues();
  const room = plan.getMaxRows() - 1;
  // In the middle, so that colours and dropdowns reach as far.
  if (rows > room) plan.insertRowsAfter(Math.floor(room / 2), rows - room);
  plan.getRange(2, 1, rows, headers.length).setValues(linesOf(headers, sample, rows));
  const snapshot = session.snapshot();
  session.close();
  return snapshot;
}

/** The lines of the plan as a person would type them. */
function linesOf(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  rows: number,
): string[][] {
  return Array.from({ length: rows }, (_, index) => {
    const date = new Date(Date.UTC(2026, 0, 1 + Math.floor((index * DAYS) / rows)));
    const day = date.toISOString().slice(0, 10);
    const own: Readonly<Record<string, string>> = {
      'Row ID': `LHL-${day.slice(0, 7).replace('-', '')}-${index + 100}`,
      Date: day,
      Day: `=IF(B${index + 2}="";"";B${index + 2})`,
      Ends: day,
      Slot: `Business service/${day}/${index}`,
    };
    const line = sample[index % sample.length] ?? [];
    return headers.map((header, at) => own[header] ?? (line[at] || FILLED[header] || ''));
  });
}

export function planOf(session: Session): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = session.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Plan');
  if (sheet === null) throw new Error('There is no tab Plan');
  return sheet;
}

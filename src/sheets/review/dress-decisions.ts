import { DECISION_ASKS } from '../../core/review/sections/decisions.ts';
import { dropdownRule, setDropdown } from '../set-up/dropdown.ts';
import { decisions } from '../tabs/decisions.ts';
import { layoutOf } from '../tabs/tab.ts';
import type { Workbook } from '../workbook/workbook.ts';

/**
 * Gives the lines for new decisions the formats and dropdowns of the tab Decisions, where they go
 * when the review is closed.
 */
export function dressDecisions(
  workbook: Workbook,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly number[],
  places: readonly number[],
): void {
  if (rows.length === 0) return;
  const [first, count] = [Math.min(...rows), rows.length];
  const columns = layoutOf(decisions);
  for (const [index, ask] of DECISION_ASKS.entries()) {
    const column = columns.find(({ header }) => header === ask);
    if (column === undefined) continue;
    // The number of the line stands before what people fill in.
    const at = places[1 + index] ?? 1;
    sheet.getRange(first, at, count, 1).setNumberFormat(column.format);
    const rule = dropdownRule(workbook, column);
    if (rule !== null) setDropdown(sheet, at, first, count, rule);
  }
}

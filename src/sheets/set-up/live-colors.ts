import { SETTINGS } from '../../core/settings/definitions.ts';
import { layoutOf, type TableKey } from '../tabs/tab.ts';
import { TABS } from '../tabs/tabs.ts';
import { findColumns, letters } from '../workbook/columns.ts';
import type { Workbook } from '../workbook/workbook.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const ERROR_COLOR = '#f4c7c3';
const WARNING_COLOR = '#fce8b2';

/** The cells of a row of the plan, and the columns of other tabs, as formulas name them. */
interface Addresses {
  readonly cell: (key: string) => string;
  readonly elsewhere: (tab: TableKey, key: string) => string;
}

/** The addresses, the first row of the plan below its headers, and where its columns stand. */
interface PlanAddresses {
  readonly at: Addresses;
  readonly first: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** What a formula sees of a row without the add-on: the column it colours and when. */
interface LiveColor {
  readonly column: string;
  readonly color: string;
  readonly when: (at: Addresses) => readonly string[];
}

/**
 * Rules that formulas can express, by the code of the rule each stands for. They work for everybody
 * who opens the file, before anything is checked, on one column each.
 */
const LIVE_COLORS: Readonly<Record<string, LiveColor>> = {
  'stage-missing': {
    column: 'stage',
    color: WARNING_COLOR,
    when: (at) => [isBlank(at, 'stage'), `${at.cell('kind')}<>"Task"`, isNear(at)],
  },
  'owner-missing': {
    column: 'owner',
    color: WARNING_COLOR,
    when: (at) => [isBlank(at, 'owner'), isNear(at)],
  },
  'owner-many': {
    column: 'owner',
    color: ERROR_COLOR,
    when: ({ cell }) => {
      const parted = ['","', '";"', 'CHAR(10)'].map(
        (mark) => `ISNUMBER(SEARCH(${mark};TRIM(${cell('owner')})))`,
      );
      return [`OR(${parted.join(';')})`];
    },
  },
  'asset-due-late': {
    column: 'assetDue',
    color: ERROR_COLOR,
    when: ({ cell }) => [
      `ISNUMBER(${cell('assetDue')})`,
      `ISNUMBER(${cell('date')})`,
      `${cell('assetDue')}>${cell('date')}`,
    ],
  },
  'copy-too-long': {
    column: 'copy',
    color: WARNING_COLOR,
    when: (at) => [`LEN(${at.cell('copy')})>IF(${limit(at)}>0;${limit(at)};50000)`],
  },
};

/** How a rule of ours is told from the user's: a part of its formula that is always true. */
function mark(code: string): string {
  return `N("row-forward ${code}")=0`;
}

/**
 * Colours in the plan what a formula can see, in addition to what the check writes into Issues.
 * Rules of the user's own stay, in front of ours; one that names a tab by a former name is made anew.
 * Answers whether any was missing.
 */
export function repairLiveColors(workbook: Workbook): boolean {
  const sheet = workbook.sheet('plan');
  const rules = sheet.getConditionalFormatRules();
  const formulas = rules.map(formulaOf);
  const { at, first, columns } = addressesOf(workbook);
  const wanted = Object.entries(LIVE_COLORS).map(([code, color]) => ({
    code,
    color,
    formula: `=AND(${[mark(code), `${at.cell('date')}<>""`, `${at.cell('status')}<>"Skipped"`, ...color.when(at)].join(';')})`,
  }));
  const missing = wanted.filter(
    ({ code, formula }) =>
      !formulas.some((text) => text.includes(mark(code)) && isWhole(text, formula)),
  );
  if (missing.length === 0) return false;
  const kept = rules.filter(
    (_, index) => !missing.some(({ code }) => formulas[index]?.includes(mark(code))),
  );
  const rows = sheet.getMaxRows() - first + 1;
  const added = missing.map(({ color, formula }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(color.color)
      .setRanges([sheet.getRange(first, columns.get(color.column) ?? 1, rows, 1)])
      .build(),
  );
  sheet.setConditionalFormatRules([...kept, ...added]);
  return true;
}

function formulaOf(rule: Rule): string {
  const values = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return String(values[0] ?? '');
}

/** Whether a formula lost nothing, and looks into the columns of other tabs that are wanted. */
function isWhole(formula: string, wanted: string): boolean {
  if (formula.includes('#REF!')) return false;
  return (wanted.match(/INDIRECT\("[^"]+"\)/g) ?? []).every((name) => formula.includes(name));
}

function addressesOf(workbook: Workbook): PlanAddresses {
  const sheet = workbook.sheet('plan');
  const values = sheet.getDataRange().getValues();
  const { at: columns, headerRow } = findColumns(sheet, values, layoutOf(TABS.plan));
  const first = headerRow + 1;
  const known = new Map<string, string>();
  const elsewhere = (tab: TableKey, key: string) => {
    const found = known.get(`${tab} ${key}`) ?? columnOf(workbook, tab, key);
    known.set(`${tab} ${key}`, found);
    return found;
  };
  return {
    at: { cell: (key) => `$${letters(columns.get(key) ?? 1)}${first}`, elsewhere },
    first,
    columns,
  };
}

/** A column of another tab; a colour rule reaches other tabs by INDIRECT alone (Sheets' help). */
function columnOf(workbook: Workbook, tab: TableKey, key: string): string {
  const sheet = workbook.sheet(tab);
  const headers = sheet.getRange(1, 1, 1, sheet.getMaxColumns()).getValues();
  const at = letters(findColumns(sheet, headers, layoutOf(TABS[tab])).at.get(key) ?? 1);
  return `INDIRECT("'${sheet.getName().replace(/'/g, "''")}'!${at}:${at}")`;
}

function isBlank({ cell }: Addresses, key: string): string {
  return `TRIM(${cell(key)})=""`;
}

/** An idea that is further off than the lead days stays calm, as in the check. */
function isNear({ cell, elsewhere }: Addresses): string {
  const { name, start } = SETTINGS.leadDays;
  const setting = `INDEX(${elsewhere('settings', 'value')};MATCH("${name}";${elsewhere('settings', 'setting')};0))`;
  const isIdea = `OR(${cell('status')}="";${cell('status')}="Idea")`;
  return `NOT(AND(${isIdea};${cell('date')}>TODAY()+IFERROR(VALUE(${setting});${start})))`;
}

/** The character limit of the row's channel; 0 where it has none. */
function limit({ cell, elsewhere }: Addresses): string {
  const found = `INDEX(${elsewhere('channels', 'characterLimit')};MATCH(${cell('channel')};${elsewhere('channels', 'name')};0))`;
  return `IFERROR(VALUE(${found});0)`;
}

import type { Session } from '../../../src/workbench/session.ts';
import { MARK } from './company.ts';

type Plain = Readonly<Record<string, unknown>>;

/** The engine's names for what a tab holds by number. */
interface SavedSheet extends Plain {
  readonly id: string;
  readonly name: string;
  readonly styles: Record<string, number>;
  readonly formats: Record<string, number>;
  readonly borders: Record<string, number>;
  readonly merges: readonly string[];
  readonly conditionalFormats: readonly Plain[];
  readonly dataValidationRules: readonly Plain[];
  readonly figures: readonly Plain[];
}

interface SavedWorkbook extends Plain {
  readonly sheets: readonly SavedSheet[];
  readonly styles: Record<string, unknown>;
  readonly formats: Record<string, unknown>;
  readonly borders: Record<string, unknown>;
  readonly attachments: readonly Plain[];
  readonly formatLayers: readonly Plain[];
}

/**
 * The whole workbook: contents and formulas, formats, validations, colour rules, notes, metadata,
 * merges, charts, groups, what is hidden, and the properties. Ids and numbers that a second way to
 * the same end may count differently are left out.
 */
export function stateOf(session: Session): Plain {
  const { workbook, properties } = session.snapshot();
  const saved = workbook as SavedWorkbook; // What the engine exports.
  const names = new Map(saved.sheets.map(({ id, name }) => [id, `<${name}>`]));
  // An id may begin with another.
  const ids = [...names.keys()].filter((id) => id.length > 3).sort((a, b) => b.length - a.length);
  const anyId = new RegExp(ids.join('|'), 'g');
  const named = (text: string) =>
    ids.length === 0 ? text : text.replace(anyId, (id) => names.get(id) ?? id);
  const sheets = saved.sheets.map((sheet) => ({
    ...sheet,
    id: null,
    // The export writes likely contents in short, or not, as the workbook came about.
    cells: tabContents(session, sheet.id),
    merges: [...sheet.merges].sort(),
    styles: resolved(sheet.styles, saved.styles),
    formats: resolved(sheet.formats, saved.formats),
    borders: resolved(sheet.borders, saved.borders),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, id: null })),
    dataValidationRules: sorted(
      sheet.dataValidationRules.map((rule) => ({ ...rule, id: null })),
      named,
    ),
    figures: sorted(
      sheet.figures.map((figure) => ({ ...figure, id: null, data: withoutIds(figure.data) })),
      named,
    ),
  }));
  const attachments = sorted(
    saved.attachments.map((item) => ({ ...item, id: null, data: withoutIds(item.data) })),
    named,
  );
  const layers = saved.formatLayers;
  return { sheets, attachments, layers: sorted(layers, named), properties };
}

function resolved(
  zones: Readonly<Record<string, number>>,
  meanings: Readonly<Record<string, unknown>>,
): Plain {
  const entries = Object.entries(zones).map(([zone, id]) => [zone, meanings[id]] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutIds(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).filter(([key]) => !/^(id|chartId|figureId)$/.test(key)),
  );
}

function sorted(items: readonly unknown[], named: (text: string) => string): string[] {
  return items.map((item) => named(JSON.stringify(item))).sort();
}

/** What stands in the cells as it was entered, by tab, row and column; nothing is computed. */
export type Contents = Readonly<Record<string, readonly (readonly string[])[]>>;

export function contentsOf(session: Session): Contents {
  const { engine } = session.host;
  return Object.fromEntries(
    engine.tabs.ids().map((id) => {
      const [headers = [], ...rows] = tabContents(session, id);
      return [engine.tabs.name(id), [headers.map(named), ...rows]];
    }),
  );
}

function tabContents(session: Session, sheetId: string): string[][] {
  const { getters } = session.host.engine.model;
  const contents: string[][] = [];
  let columns = 0;
  for (const cell of getters.getCells(sheetId)) {
    const text = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : cell.content;
    if (text === '') continue;
    const { row, col } = getters.getCellPosition(cell.id);
    contents[row] ??= [];
    contents[row][col] = text;
    columns = Math.max(columns, col + 1);
  }
  return Array.from(contents, (line = []) =>
    Array.from({ length: columns }, (_, column) => line[column] ?? ''),
  );
}

/** What the add-on writes into rows of people: everything else there is theirs. */
const OURS = [
  ...['Issues', 'Open', 'Row ID', 'Tracked link', 'Day', 'Slot', 'Build record', 'Confirmed'],
  ...['Approval', 'Approval record'],
];

/** The header of Open counts what is open, by a formula that set-up writes last. */
function named(header: string): string {
  return /^=.* open"$/.test(header) ? 'Open' : header;
}

/**
 * What people typed: a line for each row that bears their mark, with the other cells of the row
 * that the add-on leaves alone, in no order. A row that moves keeps its line; a text that lands in
 * another row changes two.
 */
export function theirs(contents: Contents): string[] {
  return Object.values(contents)
    .flatMap((rows) => {
      const [headers = []] = rows;
      const isReview = headers[0] === 'title';
      return rows.map((row, at) => {
        if (!row.some((cell) => cell.includes(MARK))) return '';
        const kept = row.filter((cell, column) => {
          if (cell === '') return false;
          // Issues speak of columns by the names that people gave them.
          if (at > 0 && headers[column] === 'Issues') return false;
          if (cell.includes(MARK)) return true;
          // A header that is written last is not there yet to tell.
          if (/^=|^PLAN-\d{6}-\d+$/.test(cell)) return false;
          return isReview ? column === 0 : at > 0 && !OURS.includes(headers[column] ?? '');
        });
        return kept.join(' | ');
      });
    })
    .filter((line) => line !== '')
    .sort();
}

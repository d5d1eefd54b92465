import {
  namesOfColumns,
  type ReviewDocument,
  type ReviewSection,
} from '../../core/review/document.ts';
import { money, number } from '../../core/review/wording.ts';
import { type Cell, isMoment } from '../cells/cell.ts';
import { letters } from '../workbook/columns.ts';
import type { OtherCell } from './compare.ts';
import type { Line, LineCell } from './line.ts';
import type { StandingTab } from './standing-tab.ts';
import type { ReviewWriter } from './values.ts';

/** A figure that stands otherwise than it would be written, in words. */
export interface Difference {
  readonly section: string;
  /** The line and the column, such as `Find leads, Marketing`. */
  readonly figure: string;
  /** Its A1 address; blank where the line does not stand. */
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

/** Says of cells which figures they are, what stands in them, and what we would write. */
export function told(
  document: ReviewDocument,
  others: readonly OtherCell[],
  addressOf: (other: OtherCell) => string,
  writer: ReviewWriter,
): Difference[] {
  const names = namesOf(document);
  return others.filter(isFigure).map((other) => {
    const { line, index, stands } = other;
    const cell = line.cells[index];
    return {
      ...nameOf(names, line, index),
      cell: addressOf(other),
      from: inWords(stands, cell, writer.currency),
      to: cell === undefined ? '' : inWords(writer.shown(cell), cell, writer.currency),
    };
  });
}

/** Lines that would come in or go. */
export function toldLines(
  document: ReviewDocument,
  lines: readonly Line[],
  { standing }: StandingTab,
): Difference[] {
  const names = namesOf(document);
  return lines
    .filter(({ key, kind }) => kind === 'row' && !standing.rowOf.has(key))
    .map((line) => ({ ...nameOf(names, line, -1), cell: '', from: '', to: 'a new line' }));
}

/** Headers, titles and the state are no figures; where a figure comes from is none either. */
export function isFigure({ line: { kind, cells }, index }: OtherCell): boolean {
  const value = cells[index]?.value;
  const isSource = typeof value === 'object' && value !== null;
  return ['row', 'sentence', 'lead', 'diagnosis'].includes(kind) && !isSource;
}

/** What sections and their lines are called. */
interface Names {
  readonly titles: ReadonlyMap<string, string>;
  readonly lines: ReadonlyMap<string, { readonly section: ReviewSection; readonly label: string }>;
}

function namesOf({ sections }: ReviewDocument): Names {
  const titles = new Map(sections.map(({ key, title }) => [String(key), title]));
  const lines = new Map(
    sections.flatMap((section) => {
      const twice = new Set<string>();
      const seen = new Set<string>();
      for (const { cells, kind } of section.rows) {
        if (kind !== undefined) continue;
        const first = String(cells[0] ?? '');
        if (seen.has(first)) twice.add(first);
        seen.add(first);
      }
      return section.rows.map(({ key, cells }) => {
        const first = String(cells[0] ?? '');
        const second = typeof cells[1] === 'string' ? cells[1] : '';
        const label = twice.has(first) && second !== '' ? `${first} ${second}` : first;
        return [key, { section, label }] as const;
      });
    }),
  );
  return { titles, lines };
}

function nameOf(
  { titles, lines }: Names,
  line: Line,
  index: number,
): Pick<Difference, 'section' | 'figure'> {
  const named = lines.get(line.key);
  if (named === undefined) {
    const isDiagnosis = line.kind === 'diagnosis';
    const section = isDiagnosis ? 'Diagnosis' : (titles.get(line.key.replace(/^lead:/, '')) ?? '');
    return { section, figure: 'What it says' };
  }
  const { section, label } = named;
  const header = line.kind === 'sentence' ? '' : (namesOfColumns(section, line.key)[index] ?? '');
  const figure = index <= 0 || header === '' ? label : `${label}, ${header}`;
  return { section: section.title, figure };
}

function inWords(cell: Cell, ours: LineCell | undefined, currency: string): string {
  const format = ours?.format;
  if (isMoment(cell)) return cell.moment.slice(0, 10);
  if (typeof cell !== 'number') return String(cell);
  if (format === 'money') return money(rounded(cell, 2), currency);
  if (format === 'percent') return `${rounded(cell * 100, 1)}%`;
  return number(rounded(cell, 2));
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** Gives the address of a cell of ours. */
export function standingAddress(at: {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columns: readonly number[];
}): (other: Pick<OtherCell, 'line' | 'index'>) => string {
  return ({ line, index }) => `${letters(at.columns[index] ?? 1)}${at.rowOf.get(line.key) ?? 1}`;
}

/**
 * What the Apps Script classes need of a spreadsheet engine. Rows and columns count from 0 here;
 * zones include both ends. A change that the engine refuses is thrown as a `Refusal`.
 */

export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Dimension = 'ROW' | 'COL';

/** A cell as computed. */
export interface Cell {
  readonly type: 'empty' | 'number' | 'text' | 'boolean' | 'error';
  /** The value; the error's text for an error, `null` for an empty cell. */
  readonly value: string | number | boolean | null;
  /** The number format that is in force, the formula's own included; blank where automatic. */
  readonly format: string;
  /** The value as the grid shows it. */
  readonly text: string;
}

/** What to write into a cell. Absent parts stay as they are. */
export interface CellWrite {
  /** A blank empties the cell. A formula starts with `=`, text to be kept with an apostrophe. */
  readonly content?: string;
  /** A number format; blank is automatic. */
  readonly format?: string;
  /** Style properties laid over those that stand; `undefined` values are taken away. */
  readonly style?: Style;
}

export interface Style {
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
  strikethrough?: boolean | undefined;
  align?: 'left' | 'center' | 'right' | undefined;
  verticalAlign?: 'top' | 'middle' | 'bottom' | undefined;
  wrapping?: 'overflow' | 'wrap' | 'clip' | undefined;
  fillColor?: string | undefined;
  textColor?: string | undefined;
  fontSize?: number | undefined;
}

export interface Line {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
  readonly color: string;
}

export interface Borders {
  top?: Line;
  left?: Line;
  bottom?: Line;
  right?: Line;
}

export interface Tabs {
  /** The tabs' ids, in order. */
  ids(): string[];
  name(sheet: string): string;
  rename(sheet: string, name: string): void;
  /** Adds a tab at a place in the order and gives its id. */
  add(name: string, position: number, rows: number, columns: number): string;
  remove(sheet: string): void;
  duplicate(sheet: string, name: string): string;
  move(sheet: string, position: number): void;
  isVisible(sheet: string): boolean;
  setVisible(sheet: string, visible: boolean): void;
  color(sheet: string): string | null;
  setColor(sheet: string, color: string | null): void;
  setGridLines(sheet: string, shown: boolean): void;
  hasGridLines(sheet: string): boolean;
  size(sheet: string): { rows: number; columns: number };
}

export interface HeaderGroup {
  readonly start: number;
  readonly end: number;
  readonly folded: boolean;
}

export interface Headers {
  /** Inserts before `at`, which may be the end; styles come from the row or column `from`. */
  insert(sheet: string, dimension: Dimension, at: number, count: number, from: number): void;
  remove(sheet: string, dimension: Dimension, at: number, count: number): void;
  /** Moves to before the row or column that now stands at `to`. */
  move(sheet: string, dimension: Dimension, at: number, count: number, to: number): void;
  /** Pixels. */
  size(sheet: string, dimension: Dimension, index: number): number;
  resize(sheet: string, dimension: Dimension, at: number, count: number, pixels: number): void;
  isHiddenByUser(sheet: string, dimension: Dimension, index: number): boolean;
  isHiddenByFilter(sheet: string, row: number): boolean;
  setHidden(sheet: string, dimension: Dimension, at: number, count: number, hidden: boolean): void;
  frozen(sheet: string, dimension: Dimension): number;
  freeze(sheet: string, dimension: Dimension, count: number): void;
  groups(sheet: string, dimension: Dimension): HeaderGroup[];
  shiftDepth(sheet: string, dimension: Dimension, at: number, count: number, delta: number): void;
  fold(sheet: string, dimension: Dimension, group: HeaderGroup, folded: boolean): void;
}

export interface Cells {
  read(sheet: string, zone: Zone): Cell[][];
  /** The formulas as they were entered, blank where there is none. */
  formulas(sheet: string, zone: Zone): string[][];
  style(sheet: string, row: number, column: number): Style;
  /** The number format given to the cell itself; blank where automatic. */
  format(sheet: string, row: number, column: number): string;
  borders(sheet: string, row: number, column: number): Borders;
  /** Writes a block in one step; `null` leaves a cell alone. */
  write(
    sheet: string,
    top: number,
    left: number,
    block: readonly (readonly (CellWrite | null)[])[],
  ): void;
  /** Gives every cell of the zone the same style and format. */
  fill(sheet: string, zone: Zone, write: Omit<CellWrite, 'content'>): void;
  clear(sheet: string, zone: Zone, what: { content: boolean; format: boolean }): void;
  setBorders(sheet: string, zone: Zone, sides: BorderSides, line: Line): void;
  /** How far content reaches: 0 and 0 for an empty tab. Formulas count, whatever they show. */
  extent(sheet: string): { rows: number; columns: number };
  merges(sheet: string): Zone[];
  merge(sheet: string, zone: Zone): void;
  unmerge(sheet: string, zone: Zone): void;
}

/** `true` draws, `false` takes away, `null` leaves as it is. */
export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

/** A data validation as Apps Script names it. */
export interface ValidationRule {
  /** The name of a `DataValidationCriteria`. */
  readonly criteria: string;
  /** Plain values: dates as serial day numbers, a range as its A1 address with the tab's name. */
  readonly values: readonly (string | number)[];
  /** Whether a list shows as a dropdown. */
  readonly dropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface Validations {
  at(sheet: string, row: number, column: number): ValidationRule | null;
  /** The rule of each cell of the zone. Cells that share one get the same object. */
  block(sheet: string, zone: Zone): (ValidationRule | null)[][];
  /** Sets or takes away the rule of every cell of the zone. */
  set(sheet: string, zone: Zone, rule: ValidationRule | null): void;
  /** The first cell of the block whose new value a strict rule refuses. */
  refusal(
    sheet: string,
    zone: Zone,
    value: (row: number, column: number) => string | number | boolean | null | undefined,
  ): { row: number; column: number } | null;
}

/** A conditional format as Apps Script names it. */
export interface ColorRule {
  /** The name of a `BooleanCriteria`. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly zones: readonly Zone[];
  readonly style: Style;
}

export interface ColorRules {
  list(sheet: string): ColorRule[];
  /** Replaces every rule of the tab. */
  replace(sheet: string, rules: readonly ColorRule[]): void;
}

export interface Chart {
  readonly id: number;
  readonly type: 'column' | 'bar' | 'line' | 'pie' | 'area' | 'scatter' | 'combo';
  readonly ranges: readonly { sheet: string; zone: Zone }[];
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly headers: number;
  readonly stacked: boolean;
  /** Options as Apps Script was given them, for what the engine has no place for. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Charts {
  list(sheet: string): Chart[];
  insert(sheet: string, chart: Omit<Chart, 'id'>): number;
  update(sheet: string, chart: Chart): void;
  remove(sheet: string, id: number): void;
}

/** What the engine has no place for, kept on ranges that move with their cells. */
export interface Attachment<Data = unknown> {
  readonly id: string;
  /** Those of the kind `unprotected` are what the protection of their tab leaves open. */
  readonly kind: 'note' | 'protection' | 'unprotected' | 'metadata' | 'chart' | 'table' | 'filter';
  /** The tab; `null` for the whole workbook. */
  readonly sheet: string | null;
  /** The cells, open-ended for whole rows and columns; `null` for the whole tab. */
  readonly zone: Zone | null;
  readonly data: Data;
}

export interface Attachments {
  list(kind: Attachment['kind'], sheet?: string | null): Attachment[];
  /** The one of this id, which is unique among all kinds. */
  find(id: string): Attachment | undefined;
  /** Adds or replaces. A zone over all rows or all columns stays whole when the tab grows. */
  put(items: readonly Attachment[]): void;
  remove(ids: readonly string[]): void;
}

/** Which rows the filter of a tab leaves out by one of its columns. */
export interface FilterRule {
  /** Texts, as they are shown, whose rows are hidden. */
  readonly hidden: readonly string[];
  /** The name of a `BooleanCriteria` that rows must meet; blank where values are hidden instead. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
}

export interface Filters {
  /** Where the filter of a tab lies, its header first; `null` where the tab has none. */
  zone(sheet: string): Zone | null;
  create(sheet: string, zone: Zone): void;
  remove(sheet: string): void;
  rule(sheet: string, column: number): FilterRule | null;
  /** Sets or takes away the rule of a column, and hides and shows rows by it. */
  setRule(sheet: string, column: number, rule: FilterRule | null): void;
}

export interface NamedRanges {
  list(): { name: string; sheet: string; zone: Zone }[];
  set(name: string, sheet: string, zone: Zone): void;
  remove(name: string): void;
}

export interface Selection {
  sheet(): string;
  zone(): Zone;
  cell(): { row: number; column: number };
  activate(sheet: string): void;
  select(sheet: string, zone: Zone): void;
}

/** Who acts on the workbook just now. */
export interface Actor {
  readonly email: string;
  /** The owner may edit whatever is protected. */
  readonly owner: boolean;
}

export interface Engine {
  readonly tabs: Tabs;
  readonly headers: Headers;
  readonly cells: Cells;
  readonly validations: Validations;
  readonly colorRules: ColorRules;
  readonly charts: Charts;
  readonly attachments: Attachments;
  readonly filters: Filters;
  readonly names: NamedRanges;
  readonly selection: Selection;
  /** Runs the work as a person; protections hold against whoever is not the owner. */
  as<T>(actor: Actor, work: () => T): T;
  actor(): Actor;
  /** Makes several changes as one step. The work must not read what they change. */
  together(work: () => void): void;
  /** Computes again what depends on the clock. */
  recalculate(): void;
  /** The workbook as plain data, which `createEngine` takes back. */
  snapshot(): object;
}

/** A change that the engine did not make. */
export class Refusal extends Error {
  readonly reasons: readonly string[];

  constructor(command: string, reasons: readonly string[]) {
    super(`The spreadsheet engine refused ${command}: ${reasons.join(', ')}.`);
    this.name = 'Refusal';
    this.reasons = reasons;
  }
}

/** The reason of a refusal where a protection stands against the actor. */
export const PROTECTED = 'Protected';

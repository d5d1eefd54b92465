import type { SettingRow } from '../../core/settings/setting-row.ts';
import type { TabItems } from '../../core/workbook.ts';
import type { Codec } from '../cells/codec.ts';

/** The tabs that hold one item a row, with the settings, whose items are setting and value. */
export interface SheetItems extends TabItems {
  readonly settings: SettingRow;
}

export type TableKey = keyof SheetItems;

/** Where a column's dropdown takes its choices from. Other values are allowed, with a warning. */
export type Dropdown =
  | { readonly choices: readonly string[] }
  | { readonly tab: TableKey; readonly column: string };

/** Columns that fold together in the plan. */
export type ColumnGroup = 'when' | 'brief' | 'asset' | 'work' | 'published';

/** One column of a tab, written once: reading, writing, set-up and repair come from it. */
export interface Column<T> {
  readonly header: string;
  readonly codec: Codec<T>;
  /** Explains the column; it becomes the note of the header. */
  readonly help: string;
  /** In pixels. */
  readonly width: number;
  readonly group?: ColumnGroup;
  readonly hidden?: true;
  readonly dropdown?: Dropdown;
  /** Long text that wraps. */
  readonly wrap?: true;
}

/** A column that a formula fills in every row; nobody types in it. */
export interface ComputedColumn {
  readonly key: string;
  readonly header: string;
  readonly help: string;
  readonly width: number;
  readonly format: string;
  /** The key of the column that it stands behind. */
  readonly after: string;
  /** The formula of a row, from the address of any cell of that row. */
  readonly formula: (cell: (key: string) => string) => string;
}

export type ColumnsOf<T> = { readonly [C in keyof T]-?: Column<T[C]> };

/** A tab: what it is for, and its columns in order. */
export interface Tab<K extends TableKey = TableKey> {
  readonly key: K;
  /** The name it gets; people may change it. */
  readonly name: string;
  /** What one row is. */
  readonly rowIs: string;
  /** Whether it shows from the first day; the others come into view when they are first used. */
  readonly shown: boolean;
  /** It is made when somebody asks for it; set-up only repairs it. */
  readonly onRequest?: true;
  /** The colour of the tab, `#rrggbb`. */
  readonly color: string;
  readonly columns: ColumnsOf<SheetItems[K]>;
  readonly computed: readonly ComputedColumn[];
  /** Sensible lines to start with, to keep or to clear. */
  readonly examples: readonly SheetItems[K][];
}

/** What set-up, repair and the README need of a column, whatever its values are. */
export interface ColumnLayout {
  readonly key: string;
  readonly header: string;
  readonly help: string;
  readonly width: number;
  readonly format: string;
  readonly group: ColumnGroup | null;
  readonly hidden: boolean;
  readonly wrap: boolean;
  readonly dropdown: Dropdown | null;
  readonly formula: ComputedColumn['formula'] | null;
}

/** A tab without the types of its values. */
export interface AnyTab {
  readonly key: TableKey;
  readonly name: string;
  readonly rowIs: string;
  readonly shown: boolean;
  readonly color: string;
  readonly columns: { readonly [key: string]: Omit<Column<unknown>, 'codec'> & WithFormat };
  readonly computed: readonly ComputedColumn[];
}

interface WithFormat {
  readonly codec: { readonly format: string };
}

/** The columns of a tab in the order of the sheet, the computed ones in their places. */
export function layoutOf(tab: AnyTab): ColumnLayout[] {
  return Object.entries(tab.columns).flatMap(([key, column]) => [
    {
      key,
      header: column.header,
      help: column.help,
      width: column.width,
      format: column.codec.format,
      group: column.group ?? null,
      hidden: column.hidden ?? false,
      wrap: column.wrap ?? false,
      dropdown: column.dropdown ?? null,
      formula: null,
    },
    ...tab.computed.filter((computed) => computed.after === key).map(computedLayout),
  ]);
}

function computedLayout(column: ComputedColumn): ColumnLayout {
  const { key, header, help, width, format, formula } = column;
  return {
    key,
    header,
    help,
    width,
    format,
    formula,
    group: null,
    hidden: false,
    wrap: false,
    dropdown: null,
  };
}

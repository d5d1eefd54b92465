import { library } from './library.ts';

const NAME = 'borders';

interface SavedTab {
  readonly id: string;
  readonly colNumber: number;
  readonly rowNumber: number;
  borders?: object;
}

interface Saved {
  readonly sheets: readonly SavedTab[];
  borders: object;
}

/** The parts of the engine's plugin that it keeps private. */
interface Borders {
  /** By tab, column and row. */
  readonly borders: Readonly<Record<string, readonly (readonly unknown[] | undefined)[]>>;
  export(data: Saved): void;
}

/**
 * The engine asks every cell of every tab for its borders when it saves. Here it asks up to the last
 * column and row that have some.
 */
export function installSparseBorders(): void {
  const plugin = library.registries.corePluginRegistry.get(NAME);
  // The methods are on the prototype, whatever the engine's types show of them.
  const prototype = plugin.prototype as unknown as Borders;
  const { export: exportWhole } = prototype;
  prototype.export = function exportSparsely(this: Borders, data) {
    const sheets = data.sheets.map(({ id }): SavedTab => {
      const columns = this.borders[id] ?? [];
      const rowNumber = columns.reduce((most, rows) => Math.max(most, rows?.length ?? 0), 0);
      return { id, colNumber: columns.length, rowNumber };
    });
    const saved: Saved = { sheets, borders: {} };
    exportWhole.call(this, saved);
    data.borders = saved.borders;
    for (const [at, sheet] of data.sheets.entries()) sheet.borders = sheets[at]?.borders ?? {};
  };
}

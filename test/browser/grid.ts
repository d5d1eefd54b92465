import type { JSHandle, Page } from 'playwright-core';
import type { Model } from '../../src/workbench/engine/library.ts';

/** The grid paints on a canvas, so its model is asked what stands there and how it looks. */

/** Where the grid's own framework leaves what it mounted, for tools that look into a page. */
interface Mounted {
  readonly __OWL_DEVTOOLS__: {
    readonly apps: Iterable<{ readonly props: { readonly model: Model } }>;
  };
}

/** A cell of a table whose headers stand in the first row. */
export interface Place {
  readonly tab: string;
  readonly header: string;
  /** As the grid numbers rows: the first below the headers is 2. */
  readonly row: number;
}

export interface GridCell {
  /** Such as `X7`. */
  readonly address: string;
  readonly text: string;
  /** The colour behind the text, such as `#FCE8E6`; blank where there is none. */
  readonly fill: string;
}

/** What the grid shows in a cell. */
export async function cellUnder(page: Page, place: Place): Promise<GridCell> {
  return (await modelOf(page)).evaluate(({ getters }, { tab, header, row }) => {
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab);
    if (sheetId === undefined) throw new Error(`There is no tab ${tab}.`);
    const text = (col: number, line: number) =>
      getters.getEvaluatedCell({ sheetId, col, row: line }).formattedValue;
    let col = 0;
    while (text(col, 0) !== header) {
      col += 1;
      if (col === getters.getNumberCols(sheetId)) throw new Error(`There is no column ${header}.`);
    }
    const zone = { top: row - 1, bottom: row - 1, left: col, right: col };
    return {
      address: getters.getRangeString(getters.getRangeFromZone(sheetId, zone), sheetId),
      text: text(col, row - 1),
      fill: getters.getCellComputedStyle({ sheetId, col, row: row - 1 }).fillColor ?? '',
    };
  }, place);
}

/** The first row of a tab, as the grid numbers rows, with a cell of just this text. */
export async function rowWith(page: Page, tab: string, text: string): Promise<number> {
  return (await modelOf(page)).evaluate(
    ({ getters }, wanted) => {
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === wanted.tab);
      if (sheetId === undefined) throw new Error(`There is no tab ${wanted.tab}.`);
      for (let row = 0; row < getters.getNumberRows(sheetId); row += 1) {
        for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
          const { formattedValue } = getters.getEvaluatedCell({ sheetId, col, row });
          if (formattedValue === wanted.text) return row + 1;
        }
      }
      throw new Error(`${wanted.tab} has no cell with “${wanted.text}”.`);
    },
    { tab, text },
  );
}

/** Everything in the tabs as text, to compare with what is there later. */
export async function everyTab(page: Page): Promise<string> {
  return (await modelOf(page)).evaluate((model) => JSON.stringify(model.exportData().sheets));
}

function modelOf(page: Page): Promise<JSHandle<Model>> {
  return page.evaluateHandle(() => {
    // The framework put it there.
    const [app] = (globalThis as unknown as Mounted).__OWL_DEVTOOLS__.apps;
    if (app === undefined) throw new Error('There is no grid.');
    return app.props.model;
  });
}

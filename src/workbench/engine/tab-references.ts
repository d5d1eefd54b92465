import type { Model } from './library.ts';
import type { Zone } from './port.ts';

type Getters = Model['getters'];
type Compiled = Extract<
  NonNullable<ReturnType<Getters['getCell']>>,
  { isFormula: true }
>['compiledFormula'];

/** Functions that look wherever their arguments say, so that a formula does not show where. */
const ANYWHERE = /\b(INDIRECT|OFFSET|PIVOT(\.\w+)*|ODOO\.\w+)\(|#/i;

/** What a tab holds, as far as it matters for computing it. */
export interface TabExtent {
  /** From the first cell to the last that the engine keeps anything for. */
  readonly zone: Zone;
  /** Tabs that its formulas look at; `null` where that can be any. */
  readonly looksAt: ReadonlySet<string> | null;
}

/** Goes over the cells of a tab. */
export function extentOfTab(getters: Getters, sheet: string): TabExtent {
  const zone = { top: 0, left: 0, bottom: 0, right: 0 };
  const looksAt = new Set<string>();
  let anywhere = false;
  for (const cell of getters.getCells(sheet)) {
    const { row, col } = getters.getCellPosition(cell.id);
    zone.bottom = Math.max(zone.bottom, row);
    zone.right = Math.max(zone.right, col);
    if (!cell.isFormula) continue;
    const tabs = tabsOf(getters, cell.compiledFormula);
    if (tabs === null) anywhere = true;
    else for (const tab of tabs) looksAt.add(tab);
  }
  return { zone, looksAt: anywhere ? null : looksAt };
}

/** The tabs that a formula looks at; `null` where that can be any. */
function tabsOf(getters: Getters, formula: Compiled): string[] | null {
  if (ANYWHERE.test(formula.normalizedFormula)) return null;
  const named = formula.symbols.flatMap((name) => getters.getNamedRange(name)?.range ?? []);
  return [...formula.rangeDependencies, ...named].map(({ sheetId }) => sheetId);
}

/** `INDIRECT` of a text that stands in the formula, which says where it looks. */
const PLAIN_INDIRECT = /\bINDIRECT\("([^"]*)"\)/gi;
/** The name of a tab before an address. */
const TAB_NAME = /'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu;

/**
 * The tabs that a formula of a tab looks at, itself among them, by its text alone; `null` where that
 * can be any. Colour rules are asked for each cell that is drawn: they are not parsed for this.
 */
export function tabsOfText(getters: Getters, sheet: string, formula: string): string[] | null {
  const plain = formula.replace(PLAIN_INDIRECT, (_, address: string) => address);
  if (ANYWHERE.test(plain) || getters.getNamedRanges().length > 0) return null;
  const names = [...plain.matchAll(TAB_NAME)].map(
    ([, quoted, bare]) => quoted?.replace(/''/g, "'") ?? bare,
  );
  const named = names.flatMap((name) => getters.getSheetIdByName(name) ?? []);
  return [sheet, ...named];
}

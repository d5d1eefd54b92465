import type { SpreadsheetEngine } from '../engine/create-engine.ts';
import { readAddress } from '../gas/a1.ts';
import type { Workbook } from '../gas/context.ts';
import type { Place } from '../gas/handles.ts';
import { refusedText } from '../gas/rules/refused.ts';
import { contentOf } from '../gas/values/cell-content.ts';
import { ScriptException } from '../realm/script-object.ts';
import { wallOf } from '../time/zone.ts';
import type { Acting } from './acting.ts';
import { googleError } from './errors.ts';

/** Cells by the name of their tab and their address; throws where there are none. */
export function placeOf(engine: SpreadsheetEngine, tab: string, address: string): Place {
  const { tabs } = engine;
  const sheet = tabs.ids().find((id) => tabs.name(id) === tab);
  if (sheet === undefined) throw new Error(`There is no tab ${tab}.`);
  const zone = readAddress(address)?.zoneIn(tabs.size(sheet));
  if (zone == null) throw new Error(`${address} is no cell.`);
  return { sheet, zone };
}

/**
 * Types a text into a cell as a person does, under the validations and protections that stand, and
 * gives what the cell showed before.
 */
export function typeInto(
  engine: SpreadsheetEngine,
  acting: Acting,
  workbook: Workbook,
  { sheet, zone }: Place,
  typed: { readonly text: string; readonly email: string },
): string {
  const { cells, validations } = engine;
  const before = cells.read(sheet, zone)[0]?.[0]?.text ?? '';
  const content = typedContent(engine, workbook, sheet, zone, typed.text);
  const refused = validations.refusal(sheet, zone, () => content.judged);
  if (refused !== null) throw new ScriptException(refusedText(engine, sheet, refused));
  writeAs(engine, acting, { sheet, zone }, [[content.write]], typed.email);
  return before;
}

/** Pastes texts from the corner of a zone on. Sheets lets a paste pass by the validations. */
export function pasteInto(
  engine: SpreadsheetEngine,
  acting: Acting,
  workbook: Workbook,
  { sheet, zone }: Place,
  pasted: { readonly rows: readonly (readonly string[])[]; readonly email: string },
): void {
  const block = pasted.rows.map((texts, row) =>
    texts.map((text, column) => {
      const at = { ...zone, top: zone.top + row, left: zone.left + column };
      return typedContent(engine, workbook, sheet, at, text).write;
    }),
  );
  writeAs(engine, acting, { sheet, zone }, block, pasted.email);
}

function typedContent(
  { cells }: SpreadsheetEngine,
  { clock, zone: timeZone }: Workbook,
  sheet: string,
  { top, left }: Place['zone'],
  text: string,
): ReturnType<typeof contentOf> {
  const year = new Date(wallOf(clock.now(), timeZone)).getUTCFullYear();
  return contentOf(text, { zone: timeZone, year, format: cells.format(sheet, top, left) });
}

function writeAs(
  { cells }: SpreadsheetEngine,
  acting: Acting,
  { sheet, zone }: Place,
  block: Parameters<SpreadsheetEngine['cells']['write']>[3],
  email: string,
): void {
  acting.quietly(() => {
    try {
      acting.as(email, () => cells.write(sheet, zone.top, zone.left, block));
    } catch (error) {
      throw googleError(error);
    }
  });
}

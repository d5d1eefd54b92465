import type { Cell, CellWrite } from '../../engine/port.ts';
import { instantOfSerial } from '../../time/serial.ts';
import { wallOf } from '../../time/zone.ts';
import { typeName } from '../arguments.ts';
import { EXCEPTIONS, fail } from '../exceptions.ts';
import { inner } from '../inner.ts';
import { refusedText } from '../rules/refused.ts';
import { contentOf, isDateFormat, type Judged } from '../values/cell-content.ts';
import { checkBlock } from './blocks.ts';
import { engineOf, mapZone, RangeGeometry } from './range-geometry.ts';

export type ScriptValue = string | number | boolean | Date;

const LONGEST = 50_000;

/** Values and formulas of a range. */
export abstract class RangeValues extends RangeGeometry {
  getValues(): ScriptValue[][] {
    const { zone } = this[inner].handles.context.workbook;
    return this.#cells().map((line) => line.map((cell) => scriptValue(cell, zone)));
  }

  getValue(): ScriptValue {
    const { zone } = this[inner].handles.context.workbook;
    return scriptValue(this.#first(), zone);
  }

  getDisplayValues(): string[][] {
    return this.#cells().map((line) => line.map((cell) => cell.text));
  }

  getDisplayValue(): string {
    return this.#first().text;
  }

  getFormulas(): string[][] {
    return engineOf(this).cells.formulas(this[inner].sheet, this[inner].zone);
  }

  getFormula(): string {
    const { top, left } = this[inner].zone;
    const cell = { top, left, bottom: top, right: left };
    return engineOf(this).cells.formulas(this[inner].sheet, cell)[0]?.[0] ?? '';
  }

  isBlank(): boolean {
    return this.#cells().every((line) => line.every((cell) => cell.type === 'empty'));
  }

  setValues(values: unknown): this {
    this.#write(checkBlock(this, values, 'setValues'), 'setValues');
    return this;
  }

  setValue(value: unknown): this {
    this.#write(
      mapZone(this[inner].zone, () => value),
      'setValue',
    );
    return this;
  }

  setFormulas(formulas: unknown): this {
    const block = checkBlock(this, formulas, 'setFormulas');
    this.#write(
      block.map((line) => line.map((text) => asFormula(text, 'setFormulas'))),
      'setFormulas',
    );
    return this;
  }

  setFormula(formula: unknown): this {
    const text = asFormula(formula, 'setFormula');
    this.#write(
      mapZone(this[inner].zone, () => text),
      'setFormula',
    );
    return this;
  }

  /** Writes everything or nothing: a value that a strict rule refuses stops the whole block. */
  #write(block: readonly (readonly unknown[])[], method: string): void {
    const { sheet, zone, handles } = this[inner];
    const { engine, clock, zone: timeZone } = handles.context.workbook;
    const year = new Date(wallOf(clock.now(), timeZone)).getUTCFullYear();
    const judged: Judged[][] = [];
    const writes: CellWrite[][] = [];
    block.forEach((line, index) => {
      const judgedLine: Judged[] = [];
      const writeLine: CellWrite[] = [];
      line.forEach((value, offset) => {
        if (typeof value === 'function' || (isObject(value) && !(value instanceof Date))) {
          fail(EXCEPTIONS.signature(typeName(value), `SpreadsheetApp.Range.${method}`));
        }
        if (typeof value === 'string' && value.length > LONGEST) fail(EXCEPTIONS.cellTooLong);
        const format = engine.cells.format(sheet, zone.top + index, zone.left + offset);
        const content = contentOf(value, { zone: timeZone, year, format });
        judgedLine.push(content.judged);
        writeLine.push(content.write);
      });
      judged.push(judgedLine);
      writes.push(writeLine);
    });
    const refused = engine.validations.refusal(
      sheet,
      zone,
      (row, column) => judged[row - zone.top]?.[column - zone.left],
    );
    if (refused !== null) fail(refusedText(engine, sheet, refused));
    engine.cells.write(sheet, zone.top, zone.left, writes);
  }

  #cells(): Cell[][] {
    return engineOf(this).cells.read(this[inner].sheet, this[inner].zone);
  }

  #first(): Cell {
    const { top, left } = this[inner].zone;
    const zone = { top, left, bottom: top, right: left };
    const cell = engineOf(this).cells.read(this[inner].sheet, zone)[0]?.[0];
    if (cell === undefined) throw new Error('A range has at least one cell.');
    return cell;
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** A cell as getValues gives it: dates are instants, by the spreadsheet's zone. */
function scriptValue(cell: Cell, zone: string): ScriptValue {
  if (cell.value === null) return '';
  if (cell.type === 'number' && typeof cell.value === 'number' && isDateFormat(cell.format)) {
    return new Date(instantOfSerial(cell.value, zone));
  }
  return cell.value;
}

/** setFormula takes the text for a formula, with `=` or without. */
function asFormula(text: unknown, method: string): string {
  if (typeof text !== 'string') {
    return fail(EXCEPTIONS.signature(typeName(text), `SpreadsheetApp.Range.${method}`));
  }
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

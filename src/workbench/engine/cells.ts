import { type BlockCell, PATCH_BLOCK, WRITE_BLOCK } from './block-plugin.ts';
import { borderWrites } from './borders.ts';
import { LAY_FORMAT, type LayerGetter, LIFT_FORMAT } from './format-layer-plugin.ts';
import { toSemicolons } from './formula-text.ts';
import type { Kernel } from './kernel.ts';
import { toEngineFormat } from './number-format.ts';
import type { BorderSides, Borders, Cell, Cells, CellWrite, Line, Style, Zone } from './port.ts';
import { overlap } from './zones.ts';

const EMPTY: Cell = { type: 'empty', value: null, format: '', text: '' };
/** A link written as `[label](address)`: the engine shows the label, Sheets the text as it stands. */
const MARKDOWN_LINK = /^'?\[[^\]]*\]\([^)]*\)$/;

/** From here on the engine is quicker when it computes everything anew. */
const MANY = 400;

/** What stands in the cells and how it looks. */
export class EngineCells implements Cells {
  private readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  read(sheet: string, zone: Zone): Cell[][] {
    return this.map(sheet, zone, (position) => this.cell(position));
  }

  formulas(sheet: string, zone: Zone): string[][] {
    return this.map(sheet, zone, (position) => {
      const cell = this.kernel.getters.getCell(position);
      if (cell?.isFormula !== true) return '';
      const formula = cell.compiledFormula.toFormulaString(this.kernel.getters);
      // A getter of our own plugin is not among the engine's types.
      const getters = this.kernel.getters as unknown as {
        wasEnteredWithSemicolons(cellId: number): boolean;
      };
      return getters.wasEnteredWithSemicolons(cell.id) ? toSemicolons(formula) : formula;
    });
  }

  style(sheet: string, row: number, column: number): Style {
    const cell = this.kernel.getters.getCell({ sheetId: sheet, col: column, row });
    return { ...(cell === undefined ? this.layer(sheet, row, column)?.style : cell.style) };
  }

  format(sheet: string, row: number, column: number): string {
    const cell = this.kernel.getters.getCell({ sheetId: sheet, col: column, row });
    const format = cell === undefined ? this.layer(sheet, row, column)?.format : cell.format;
    return format ?? '';
  }

  borders(sheet: string, row: number, column: number): Borders {
    return { ...this.kernel.getters.getCellBorder({ sheetId: sheet, col: column, row }) };
  }

  write(
    sheet: string,
    top: number,
    left: number,
    block: readonly (readonly (CellWrite | null)[])[],
  ): void {
    let contents = 0;
    const cells = block.map((line, row) =>
      line.map((write, column) => {
        if (write?.content !== undefined) contents += 1;
        return this.blockCell(sheet, top + row, left + column, write);
      }),
    );
    const type = contents > MANY ? WRITE_BLOCK : PATCH_BLOCK;
    this.kernel.run(type, { sheetId: sheet, top, left, cells });
  }

  fill(sheet: string, zone: Zone, write: Omit<CellWrite, 'content'>): void {
    // A background shows on empty cells too, so these have to be there.
    const isSeen = write.style?.fillColor !== undefined;
    const isSmall = (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1) < MANY;
    if (!isSeen && !isSmall) {
      this.kernel.run(LAY_FORMAT, {
        sheetId: sheet,
        rangeData: this.kernel.rangeData(sheet, zone),
        style: write.style ?? {},
        format: write.format === undefined ? null : toEngineFormat(write.format),
        zone,
      });
    }
    const block = this.map(sheet, zone, (position) =>
      isSeen || isSmall || this.kernel.getters.getCell(position) !== undefined ? write : null,
    );
    if (block.some((line) => line.some((cell) => cell !== null))) {
      this.write(sheet, zone.top, zone.left, block);
    }
  }

  clear(sheet: string, zone: Zone, what: { content: boolean; format: boolean }): void {
    const cell: BlockCell = {
      ...(what.content ? { content: '' } : {}),
      ...(what.format ? { style: null, format: '' } : {}),
    };
    let standing = 0;
    const cells = this.map(sheet, zone, (position) => {
      if (this.kernel.getters.getCell(position) === undefined) return null;
      standing += 1;
      return cell;
    });
    if (what.format) this.kernel.run(LIFT_FORMAT, { sheetId: sheet, zone });
    const type = standing > MANY ? WRITE_BLOCK : PATCH_BLOCK;
    if (standing > 0) {
      this.kernel.run(type, { sheetId: sheet, top: zone.top, left: zone.left, cells });
    }
    if (what.format) {
      const target = [{ ...zone }];
      const border = { position: 'clear' };
      this.kernel.run('SET_ZONE_BORDERS', { sheetId: sheet, target, border });
    }
  }

  setBorders(sheet: string, zone: Zone, sides: BorderSides, line: Line): void {
    for (const border of borderWrites(sides, line)) {
      this.kernel.run('SET_ZONE_BORDERS', { sheetId: sheet, target: [{ ...zone }], border });
    }
  }

  extent(sheet: string): { rows: number; columns: number } {
    const { getters } = this.kernel;
    let rows = 0;
    let columns = 0;
    for (const position of getters.getEvaluatedCellsPositions(sheet)) {
      if (position.row < rows && position.col < columns) continue;
      const core = getters.getCell(position);
      const filled =
        core?.isFormula === true || getters.getEvaluatedCell(position).type !== 'empty';
      if (!filled) continue;
      rows = Math.max(rows, position.row + 1);
      columns = Math.max(columns, position.col + 1);
    }
    return { rows, columns };
  }

  merges(sheet: string): Zone[] {
    return this.kernel.getters
      .getMerges(sheet)
      .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  }

  merge(sheet: string, zone: Zone): void {
    this.kernel.run('ADD_MERGE', { sheetId: sheet, target: [{ ...zone }], force: true });
  }

  unmerge(sheet: string, zone: Zone): void {
    for (const merge of this.merges(sheet)) {
      if (!overlap(merge, zone)) continue;
      this.kernel.run('REMOVE_MERGE', { sheetId: sheet, target: [merge] });
    }
  }

  private layer(sheet: string, row: number, column: number) {
    // A getter of our own plugin is not among the engine's types.
    const getters = this.kernel.getters as unknown as LayerGetter;
    return getters.getFormatLayer(sheet, column, row);
  }

  private cell(position: { sheetId: string; row: number; col: number }): Cell {
    const { getters } = this.kernel;
    const cell = getters.getEvaluatedCell(position);
    if (cell.type === 'empty') {
      return cell.format === undefined ? EMPTY : { ...EMPTY, format: cell.format };
    }
    const format = cell.format ?? '';
    if (cell.type === 'text' && cell.link !== undefined) {
      const core = getters.getCell(position);
      if (core?.isFormula === false && MARKDOWN_LINK.test(core.content)) {
        const text = core.content.replace(/^'/, '');
        return { type: 'text', value: text, format, text };
      }
    }
    if (format === '@' && typeof cell.value === 'string' && cell.value.startsWith("'")) {
      // In a cell of plain text the engine shows the apostrophe that keeps text as it is.
      const text = cell.value.slice(1);
      return { type: 'text', value: text, format, text };
    }
    return { type: cell.type, value: cell.value, format, text: cell.formattedValue };
  }

  private blockCell(
    sheet: string,
    row: number,
    column: number,
    write: CellWrite | null,
  ): BlockCell | null {
    if (write === null) return null;
    const { content, format, style } = write;
    return {
      ...(content === undefined ? {} : { content }),
      ...(format === undefined ? {} : { format: toEngineFormat(format) }),
      ...(style === undefined ? {} : { style: laidOver(this.style(sheet, row, column), style) }),
    };
  }

  private map<T>(
    sheet: string,
    zone: Zone,
    work: (position: { sheetId: string; row: number; col: number }) => T,
  ): T[][] {
    const lines: T[][] = [];
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      const line: T[] = [];
      for (let col = zone.left; col <= zone.right; col += 1) {
        line.push(work({ sheetId: sheet, row, col }));
      }
      lines.push(line);
    }
    return lines;
  }
}

/** The style with its changes; `null` where nothing is left, which is how the engine clears. */
function laidOver(style: Style, changes: Style): Style | null {
  const entries = Object.entries({ ...style, ...changes }).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

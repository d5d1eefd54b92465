import type { Kernel } from './kernel.ts';
import type { Tabs } from './port.ts';

/** The tabs of the workbook. Their ids are decimal numbers, as in Google Sheets. */
export class EngineTabs implements Tabs {
  private readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  ids(): string[] {
    return [...this.kernel.getters.getSheetIds()];
  }

  name(sheet: string): string {
    return this.kernel.getters.getSheetName(sheet);
  }

  rename(sheet: string, name: string): void {
    const oldName = this.name(sheet);
    this.kernel.run('RENAME_SHEET', { sheetId: sheet, newName: name, oldName });
  }

  add(name: string, position: number, rows: number, columns: number): string {
    const sheet = this.freshId();
    this.kernel.run('CREATE_SHEET', { sheetId: sheet, position, name, rows, cols: columns });
    return sheet;
  }

  remove(sheet: string): void {
    const sheetName = this.name(sheet);
    // The engine counts visible tabs only, so a hidden one is shown before it goes.
    if (!this.isVisible(sheet)) this.kernel.run('SHOW_SHEET', { sheetId: sheet });
    this.kernel.run('DELETE_SHEET', { sheetId: sheet, sheetName });
  }

  duplicate(sheet: string, name: string): string {
    const copy = this.freshId();
    this.kernel.run('DUPLICATE_SHEET', { sheetId: sheet, sheetIdTo: copy, sheetNameTo: name });
    return copy;
  }

  move(sheet: string, position: number): void {
    const current = this.ids();
    const order = current.filter((id) => id !== sheet);
    order.splice(position, 0, sheet);
    if (order.every((id, index) => id === current[index])) return;
    // The engine moves past visible tabs only, so every hidden one is shown for the move.
    const hidden = current.filter((id) => !this.isVisible(id));
    for (const id of hidden) this.kernel.run('SHOW_SHEET', { sheetId: id });
    this.kernel.run('MOVE_SHEET', { sheetId: sheet, delta: position - current.indexOf(sheet) });
    for (const id of hidden) this.kernel.run('HIDE_SHEET', { sheetId: id });
  }

  isVisible(sheet: string): boolean {
    return this.kernel.getters.isSheetVisible(sheet);
  }

  setVisible(sheet: string, visible: boolean): void {
    if (visible === this.isVisible(sheet)) return;
    this.kernel.run(visible ? 'SHOW_SHEET' : 'HIDE_SHEET', { sheetId: sheet });
  }

  color(sheet: string): string | null {
    return this.kernel.getters.getSheet(sheet).color ?? null;
  }

  setColor(sheet: string, color: string | null): void {
    this.kernel.run('COLOR_SHEET', { sheetId: sheet, color: color ?? undefined });
  }

  setGridLines(sheet: string, shown: boolean): void {
    this.kernel.run('SET_GRID_LINES_VISIBILITY', { sheetId: sheet, areGridLinesVisible: shown });
  }

  hasGridLines(sheet: string): boolean {
    return this.kernel.getters.getGridLinesVisibility(sheet);
  }

  size(sheet: string): { rows: number; columns: number } {
    const { getters } = this.kernel;
    return { rows: getters.getNumberRows(sheet), columns: getters.getNumberCols(sheet) };
  }

  /** Ids are given once: a number above every one that stands, in steps that look like no index. */
  private freshId(): string {
    const taken = this.ids().map(Number).filter(Number.isSafeInteger);
    return String(Math.max(0, ...taken) + 104_729);
  }
}

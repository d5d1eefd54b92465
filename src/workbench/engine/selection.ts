import type { Kernel } from './kernel.ts';
import type { Selection, Zone } from './port.ts';

/** The tab in view and the cells that are selected in it. */
export class EngineSelection implements Selection {
  private readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  sheet(): string {
    return this.kernel.getters.getActiveSheetId();
  }

  zone(): Zone {
    const { top, left, bottom, right } = this.kernel.getters.getSelectedZone();
    return { top, left, bottom, right };
  }

  cell(): { row: number; column: number } {
    const { row, col } = this.kernel.getters.getActivePosition();
    return { row, column: col };
  }

  activate(sheet: string): void {
    if (sheet === this.sheet()) return;
    // A hidden tab cannot be in view: Sheets shows it, too.
    if (!this.kernel.getters.isSheetVisible(sheet)) {
      this.kernel.run('SHOW_SHEET', { sheetId: sheet });
    }
    this.kernel.run('ACTIVATE_SHEET', { sheetIdFrom: this.sheet(), sheetIdTo: sheet });
  }

  select(sheet: string, zone: Zone): void {
    this.activate(sheet);
    const cell = { col: zone.left, row: zone.top };
    this.kernel.model.selection.selectZone({ cell, zone: { ...zone } });
  }
}

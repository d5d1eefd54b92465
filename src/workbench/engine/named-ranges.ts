import type { Kernel } from './kernel.ts';
import type { NamedRanges, Zone } from './port.ts';

/** Names for ranges. They follow their cells. */
export class EngineNamedRanges implements NamedRanges {
  private readonly kernel: Kernel;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  list(): { name: string; sheet: string; zone: Zone }[] {
    return this.kernel.getters
      .getNamedRanges()
      .map(({ name, range }) => ({ name, sheet: range.sheetId, zone: { ...range.zone } }));
  }

  set(name: string, sheet: string, zone: Zone): void {
    const ranges = [this.kernel.boundedRangeData(sheet, zone)];
    if (this.kernel.getters.getNamedRange(name) === undefined) {
      this.kernel.run('CREATE_NAMED_RANGE', { name, ranges });
    } else {
      this.kernel.run('UPDATE_NAMED_RANGE', { oldRangeName: name, newRangeName: name, ranges });
    }
  }

  remove(name: string): void {
    this.kernel.run('DELETE_NAMED_RANGE', { name });
  }
}

import { type BuildMemory, NO_MEMORY } from '../../../src/core/plan/build-memory.ts';
import { type MonthsToPlan, planMonths } from '../../../src/core/plan/build-month.ts';

/** One month to plan, of which alone something is remembered. */
export interface MonthToPlan extends Omit<MonthsToPlan, 'months' | 'memoryOf'> {
  readonly month: string;
  readonly memory: BuildMemory;
}

/** Plans one month. */
export function planMonth({ month, memory, ...rest }: MonthToPlan) {
  const memoryOf = (of: string) => (of === month ? memory : NO_MEMORY);
  const { months, weeks } = planMonths({ ...rest, months: [month], memoryOf });
  const [planned] = months;
  if (planned === undefined) throw new Error('One month was asked for');
  return { ...planned, weeks };
}

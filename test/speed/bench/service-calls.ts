import { type Count, counted } from '../../addon/counted-actions.ts';

const PLAN_SIZES = [17, 700, 8_000] as const;

export interface ServiceCalls extends Count {
  readonly action: string;
  readonly rows: number;
}

/** What every action asks of Sheets, by the rows of the plan. */
export async function serviceCalls(sizes: readonly number[] = PLAN_SIZES): Promise<ServiceCalls[]> {
  const found: ServiceCalls[] = [];
  for (const rows of sizes) {
    for (const [action, count] of await counted(rows)) found.push({ action, rows, ...count });
  }
  return found;
}

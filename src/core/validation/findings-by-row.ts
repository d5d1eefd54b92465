import { groupBy } from '../group-by.ts';
import type { Finding } from './finding.ts';

/** The findings of the plan, by the row of the sheet that they are about. */
export function findingsByRow(findings: readonly Finding[]): Map<number, Finding[]> {
  const ofPlan = findings.filter(({ place }) => place.tab === 'plan');
  return groupBy(ofPlan, ({ place }) => place.row);
}

import type { CheckFinding } from './severity.ts';

/** The findings of one row of the plan, or of one tab where they are about no row. */
export interface FindingGroup {
  readonly title: string;
  /** What the row is about; blank where it is about no row. */
  readonly topic: string;
  readonly findings: readonly CheckFinding[];
}

/** Groups by row, in order of first appearance. */
export function grouped(findings: readonly CheckFinding[]): FindingGroup[] {
  const groups = new Map<string, CheckFinding[]>();
  for (const finding of findings) {
    const title = finding.rowId === '' ? finding.tab : finding.rowId;
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([title, members]) => ({
    title,
    topic: members[0]?.topic ?? '',
    findings: members,
  }));
}

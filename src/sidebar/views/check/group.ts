import { codeName } from './code-name.ts';
import type { CheckFinding } from './severity.ts';

/** What findings are listed under: a row of the plan, a tab where they are about none, or a rule. */
export interface FindingGroup {
  readonly title: string;
  /** What the row is about, or why the rule stands; blank where there is nothing to say. */
  readonly note: string;
  readonly findings: readonly CheckFinding[];
}

/** Groups by row or by rule, in order of first appearance. */
export function grouped(findings: readonly CheckFinding[], by: 'row' | 'rule'): FindingGroup[] {
  const groups = new Map<string, CheckFinding[]>();
  for (const finding of findings) {
    const title = titleOf(finding, by);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([title, members]) => ({
    title,
    note: (by === 'row' ? members[0]?.topic : members[0]?.why) ?? '',
    findings: members,
  }));
}

function titleOf({ code, rowId, tab }: CheckFinding, by: 'row' | 'rule'): string {
  if (by === 'rule') return codeName(code);
  return rowId === '' ? tab : rowId;
}

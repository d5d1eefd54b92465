import { waitsForApproval } from '../../core/my-week/duty.ts';
import { namesToChoose } from '../../core/my-week/my-week.ts';
import { approvalFingerprint, isApprovalVoid, readApproval } from '../../core/plan/approval.ts';
import type { PlanItem } from '../../core/plan/item.ts';
import { isOfMonth } from '../../core/validation/plan-row.ts';
import { letters } from '../../sheets/workbook/columns.ts';
import { columnOf } from '../../sheets/workbook/table.ts';
import { Workbook } from '../../sheets/workbook/workbook.ts';
import type { Input, Output } from '../contract/contract.ts';

/** The rows that wait for an approval, with what it would be bound to. Changes nothing. */
export function awaitingApproval({ month }: Input<'awaitingApproval'>): Output<'awaitingApproval'> {
  const workbook = Workbook.open();
  const table = workbook.table('plan');
  const { approver } = workbook.settings;
  const tab = table.sheet.getName();
  const at = letters(columnOf(table, 'approval'));
  const rows = table.rows
    .filter((row) => waitsForApproval(row) && (month === undefined || isOfMonth(row.item, month)))
    .sort((a, b) => ((a.item.date ?? '') < (b.item.date ?? '') ? -1 : 1));
  return {
    rows: rows.map(({ row, item }) => ({
      rowId: item.rowId,
      date: item.date ?? '',
      channel: item.channel,
      type: item.type,
      topic: item.topic,
      copy: item.copy,
      link: item.link,
      audience: item.audience,
      budget: item.budget,
      assetBrief: item.assetBrief,
      owner: item.owner.join(', '),
      approver: item.approver === '' ? approver : item.approver,
      fingerprint: approvalFingerprint(item),
      ...stateOf(item),
      tab,
      cell: `${at}${row}`,
    })),
    people: namesToChoose(workbook.items('people'), table.rows),
  };
}

/** How a row stands, by its Issues as they were last written: approving checks it anew. */
function stateOf(item: PlanItem): { state: 'ready' | 'changed' | 'errors'; sentence: string } {
  const error = item.issues.split('\n').find((line) => line.startsWith('Error \u00b7 '));
  if (error !== undefined) {
    return { state: 'errors', sentence: error.replace('Error \u00b7 ', 'To fix first: ') };
  }
  const approval = readApproval(item.approvalRecord);
  if (approval !== null && isApprovalVoid(item)) {
    const sentence = `It changed after ${approval.by} approved it on ${approval.on}.`;
    return { state: 'changed', sentence };
  }
  return { state: 'ready', sentence: 'Ready to approve.' };
}

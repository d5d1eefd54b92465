import { daysBetween } from '../../calendar/plain-date.ts';
import { readApproval } from '../../plan/approval.ts';
import { dayName } from '../../review/wording.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** Due soon and not approved. A team that names no approver works without approvals. */
export const approvalMissing: RowRule = {
  code: 'approval-missing',
  severity: 'warning',
  why: 'What waits for an approval on the day of the post goes out late, or unread (article 001).',
  example: 'a post of tomorrow that its approver Marco has not approved',
  source: '001-21',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: [],
  aboutTime: true,
  check: (row, { settings, today }) => {
    const { date, approver, approvalRecord } = row.item;
    const by = approver.trim() || settings.approver.trim();
    if (date === null || by === '' || readApproval(approvalRecord) !== null) return null;
    const daysLeft = daysBetween(today, date);
    if (daysLeft < 0 || daysLeft > settings.approveDaysBefore) return null;
    return {
      column: 'approval',
      message: `This goes out on ${dayName(date)}: ask ${shortened(by)} to approve it.`,
      toFill: [],
    };
  },
};

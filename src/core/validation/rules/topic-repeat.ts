import { nameKey } from '../../named.ts';
import type { PlanRow } from '../plan-row.ts';
import { byPlannedTime, daysApart, happens, isOpen } from '../planned-time.ts';
import type { PlanRule, RowFault } from '../rule.ts';
import { topicKey } from '../topic-key.ts';

/** The same topic again on the same channel within the cooldown of Settings (001-8). */
export const topicRepeat: PlanRule = {
  code: 'topic-repeat',
  severity: 'hint',
  why: 'A topic that comes again soon tells readers nothing new: the team finds a specific idea for each day (article 001).',
  example: '“Rates this week” on 2 November and again on 9 November',
  source: '001-8',
  scope: 'plan',
  tables: [],
  check: ({ plan, settings: { topicCooldownDays } }) => {
    const latest = new Map<string, PlanRow>();
    const faults: RowFault[] = [];
    const rows = plan.filter(
      (row) =>
        row.kind !== 'Task' && happens(row) && row.isReadable('topic') && !row.lacks('topic'),
    );
    for (const row of rows.sort(byPlannedTime)) {
      const key = `${row.kind} ${nameKey(row.item.channel)} ${topicKey(row.item.topic)}`;
      const before = latest.get(key);
      latest.set(key, row);
      if (before === undefined || !isOpen(row)) continue;
      if (daysApart(before, row) >= topicCooldownDays) continue;
      const { rowId, date } = before.item;
      faults.push({
        row,
        column: 'topic',
        message: `This topic is also that of ${rowId === '' ? 'the post' : rowId} on ${date}: find a new one, tell it another way, or leave ${topicCooldownDays} days between them.`,
      });
    }
    return faults;
  },
};

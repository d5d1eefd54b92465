import { nameKey } from '../../named.ts';
import { readApproval } from '../../plan/approval.ts';
import { EVERY_KIND, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';
import { isAlone } from '../team.ts';

/** The owner approved the row. Who works alone has nobody else to ask. */
export const approvalOwn: RowRule = {
  code: 'approval-own',
  severity: 'warning',
  why: 'A second pair of eyes sees what the first one overlooks.',
  example: 'Priya owns the row and approved it',
  scope: 'row',
  kinds: EVERY_KIND,
  tables: ['people'],
  check: ({ item }, { people }) => {
    const by = readApproval(item.approvalRecord)?.by ?? '';
    const isOwn = item.owner.some((name) => nameKey(name) === nameKey(by));
    if (by === '' || !isOwn || isAlone(people)) return null;
    return {
      column: 'approval',
      message: `The owner, ${shortened(by)}, approved this row: ask somebody else to look at it and approve it.`,
    };
  },
};

import type { PlainYearMonth } from '../core/calendar/plain-date.ts';
import { type DealtIdeas, dealIdeas } from '../core/plan/ideas/deal-ideas.ts';
import { isPlaceholder } from '../core/validation/placeholder.ts';
import type { Workbook } from '../sheets/workbook/workbook.ts';

/** The ideas dealt to the rows of a month, from the workbook as it stands. */
export function dealIdeasOf(workbook: Workbook, month: PlainYearMonth): DealtIdeas {
  return dealIdeas({
    month,
    plan: workbook.table('plan').rows,
    ideas: workbook.table('ideas').rows,
    cooldown: workbook.settings.topicCooldownDays,
    today: workbook.today,
    isPlaceholder,
  });
}

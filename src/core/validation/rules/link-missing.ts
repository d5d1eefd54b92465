import { usesInstantForm } from '../instant-form.ts';
import type { PlanContext } from '../plan-context.ts';
import type { PlanRow } from '../plan-row.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** The stage or type needs a way forward and there is none; a silly post may do without (000-7). */
export const linkMissing: RowRule = {
  code: 'link-missing',
  severity: 'warning',
  why: 'Somebody who is interested needs the next step: a page of the blog or the site, or a way to get in touch (article 002).',
  example: 'a post about rates without a link to the rates page',
  source: '002-5',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['channels'],
  check: (row, context) => {
    if (!row.lacks('link') || !row.lacks('trackedLink') || !needsLink(row, context)) return null;
    return {
      column: 'link',
      message: 'Add the link that leads people on from here, to the blog, the site or a contact.',
      toFill: ['link'],
    };
  },
};

function needsLink({ item, kind }: PlanRow, context: PlanContext): boolean {
  const placement = context.channelNamed(item.channel)?.links ?? '';
  if (placement === 'in bio' || placement === 'none' || usesInstantForm(item)) return false;
  // As long as nobody chose the stage, the type decides: what sells needs a link.
  if (item.stage.trim() === '') return kind === 'Ad' || context.sells(item.type);
  return !context.needsNoLink(item.stage);
}

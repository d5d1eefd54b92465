import { monthOf } from '../../calendar/plain-date.ts';
import { campaignOf, isInCampaignPattern, tagText } from '../../channels/campaign.ts';
import { type LinkTag, tagsOfLink } from '../../channels/link-tags.ts';
import { tierOf } from '../../channels/route.ts';
import type { PlanContext } from '../plan-context.ts';
import type { PlanRow } from '../plan-row.ts';
import { type Fault, POSTS_AND_ADS, type RowRule } from '../rule.ts';
import { shortened } from '../shortened.ts';

/** The tags of a link are not as this plan writes them. */
export const utmWrong: RowRule = {
  code: 'utm-wrong',
  severity: 'warning',
  why: 'Analytics take “Facebook”, “facebook” and “face book” for three sources, and an ad that says social for a post: one spelling keeps the numbers together (article 001).',
  example: 'utm_source=Facebook, or utm_medium=social on an ad',
  source: '001-12',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['channels'],
  check: (row, context) => {
    const { item } = row;
    const column = tagsOfLink(item.trackedLink).length > 0 ? 'trackedLink' : 'link';
    const tags = tagsOfLink(item[column]);
    if (tags.length === 0) return null;
    if (isInner(row, context)) return innerFault(row, column);
    const wrong = problemsOf(tags, row, context);
    if (wrong.length === 0) return null;
    const value = context.trackedLinkOf(item);
    const isSure = value !== '' && problemsOf(tagsOfLink(value), row, context).length === 0;
    if (!isSure && wrong.length === 1 && isFromCampaign(tags, row, context)) {
      return {
        column: 'campaign',
        message: `The campaign “${shortened(item.campaign)}” is not named as Settings ask: begin it with ${patternOf(row, context)}.`,
      };
    }
    const advice =
      column === 'link'
        ? 'take the tags out of the link, and a tracked link is made for it'
        : isSure
          ? 'clear it, and the next check makes the right one'
          : 'correct them';
    const message = `The tags of this link have ${wrong.join(' and ')}: ${advice}.`;
    if (!isSure) return { column, message };
    return {
      column,
      message,
      sureFix: { column: 'trackedLink', value, label: 'Write the right tracked link' },
    };
  },
};

function problemsOf(tags: readonly LinkTag[], row: PlanRow, context: PlanContext): string[] {
  const { item, kind } = row;
  const tagged = (name: string): string =>
    tags.find((tag) => tag.name.toLowerCase() === name)?.value.trim() ?? '';
  const paid = kind === 'Ad' || context.channelNamed(item.channel)?.kind === 'Ad account';
  const medium = tagged('utm_medium').toLowerCase();
  const campaign = tagged('utm_campaign');
  const content = tagged('utm_content').toLowerCase();
  const problems: string[] = [];
  if (tags.some(({ name, value }) => hasCapitals(name) || hasCapitals(value)))
    problems.push('capitals');
  if (tags.some(({ value }) => /\s/.test(value))) problems.push('spaces');
  if (paid && medium === 'social') problems.push('social instead of paid_social on an ad');
  if (!paid && medium === 'paid_social') problems.push('paid_social instead of social on a post');
  if (campaign !== '' && !isInCampaignPattern(context.settings, campaign)) {
    problems.push(
      `the campaign “${shortened(campaign)}” instead of one such as ${patternOf(row, context)}`,
    );
  }
  if (ROW_ID.test(content) && item.rowId !== '' && content !== item.rowId.trim().toLowerCase())
    problems.push(`the Row ID of another row, ${shortened(content)}`);
  return problems;
}

const ROW_ID = /^[^\s-]+-\d{6}-\d{2,}$/;

function hasCapitals(text: string): boolean {
  return text !== text.toLowerCase();
}

/** A tag between our own pages overwrites where the visitor came from. */
function isInner({ item }: PlanRow, { channelNamed, routeOf }: PlanContext): boolean {
  const isOwn = (tier: string | null): boolean => tier === 'blog' || tier === 'site';
  const from = channelNamed(item.channel);
  const { to } = routeOf(item.channel, item.link.trim() === '' ? item.trackedLink : item.link);
  return from !== undefined && to !== null && isOwn(tierOf(from)) && isOwn(tierOf(to));
}

function innerFault({ item }: PlanRow, column: 'link' | 'trackedLink'): Fault {
  const message =
    'Take the tags off this link: between your own pages they overwrite where the visitor came from.';
  if (column === 'link' || item.link.trim() === '') return { column, message };
  return {
    column,
    message,
    sureFix: { column: 'trackedLink', value: '', label: 'Clear the tracked link' },
  };
}

/** Whether the campaign of the tags is the one that the row itself names. */
function isFromCampaign(
  tags: readonly LinkTag[],
  { item }: PlanRow,
  { settings }: PlanContext,
): boolean {
  const campaign = tagText(item.campaign, settings.utmSeparator);
  return (
    campaign !== '' &&
    !isInCampaignPattern(settings, campaign) &&
    tags.some(({ name, value }) => name === 'utm_campaign' && value === campaign)
  );
}

function patternOf({ item }: PlanRow, { settings, today }: PlanContext): string {
  return campaignOf(settings, monthOf(item.date ?? today));
}

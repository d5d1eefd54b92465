import type { PlanItem } from '../../../../src/core/plan/item.ts';
import type { RuleCases } from './rule-case.ts';

const PAGE = 'https://example.com/rates';
const RIGHT =
  '?utm_source=facebook&utm_medium=social&utm_campaign=social_2026-11&utm_content=abc-202611-01';
const PAID = RIGHT.replace('medium=social', 'medium=paid_social');

function tagged(tags: string, rest: Partial<PlanItem> = {}): Partial<PlanItem> {
  return { trackedLink: `${PAGE}${tags}`, ...rest };
}

export const cases: RuleCases = {
  code: 'utm-wrong',
  fires: [
    {
      name: 'capitals in a source',
      row: tagged(RIGHT.replace('facebook', 'Facebook')),
      column: 'trackedLink',
      says: 'capitals',
      fix: PAGE + RIGHT,
    },
    {
      name: 'capitals in the name of a tag',
      row: tagged(RIGHT.replace('utm_source', 'UTM_Source')),
      column: 'trackedLink',
      says: 'capitals',
      fix: PAGE + RIGHT,
    },
    {
      name: 'a space, however it is written',
      row: tagged(RIGHT.replace('=facebook', '=face%20book')),
      column: 'trackedLink',
      says: 'spaces',
      fix: PAGE + RIGHT,
    },
    {
      name: 'capitals where no right link can be made',
      row: tagged(RIGHT.replace('facebook', 'Facebook'), { channel: 'A fair' }),
      column: 'trackedLink',
      says: 'capitals: correct them',
    },
    {
      name: 'a plus, which analytics read as a space',
      row: tagged(RIGHT.replace('=facebook', '=face+book')),
      column: 'trackedLink',
      says: 'spaces',
      fix: PAGE + RIGHT,
    },
    {
      name: 'social on an ad',
      row: tagged(RIGHT, { kind: 'Ad' }),
      column: 'trackedLink',
      says: 'paid_social',
      fix: PAGE + PAID,
    },
    {
      name: 'social in an ad account',
      row: tagged(RIGHT, { channel: 'Facebook Ads' }),
      column: 'trackedLink',
      says: 'paid_social',
      fix: PAGE + PAID.replace('=facebook', '=facebook_ads'),
    },
    {
      name: 'paid_social on a post',
      row: tagged(PAID),
      column: 'trackedLink',
      says: 'social instead',
      fix: PAGE + RIGHT,
    },
    {
      name: 'a campaign that Settings do not ask for',
      row: tagged(RIGHT.replace('social_2026-11', 'autumn')),
      column: 'trackedLink',
      says: 'social_2026-11',
      fix: PAGE + RIGHT,
    },
    {
      name: 'a campaign that only begins alike',
      row: tagged(RIGHT.replace('social_2026-11', 'social_2026-111')),
      column: 'trackedLink',
      fix: PAGE + RIGHT,
    },
    {
      name: 'a campaign of the row itself',
      row: tagged(RIGHT.replace('social_2026-11', 'autumn'), { campaign: 'Autumn' }),
      column: 'campaign',
      says: 'begin it with social_2026-11',
    },
    {
      name: 'the Row ID of the row it was copied from',
      row: tagged(RIGHT.replace('abc-202611-01', 'abc-202610-07')),
      column: 'trackedLink',
      says: 'abc-202610-07',
      fix: PAGE + RIGHT,
    },
    {
      name: 'several slips at once',
      row: tagged(RIGHT.replace('facebook', 'Facebook'), { kind: 'Ad' }),
      column: 'trackedLink',
      says: 'capitals and social instead of paid_social on an ad',
      fix: PAGE + PAID,
    },
    {
      name: 'tags that were typed into the link',
      row: { link: `${PAGE}?utm_source=FB` },
      column: 'link',
      says: 'take the tags out',
      fix: PAGE + RIGHT,
    },
    {
      name: 'a link that is tracked for somebody else: nothing is sure',
      row: { link: 'https://partner.example?utm_source=FB' },
      column: 'link',
    },
    {
      name: 'a tag between our own pages',
      row: tagged(RIGHT, { channel: 'Blog' }),
      column: 'trackedLink',
      says: 'Take the tags off',
      fix: '',
    },
    {
      name: 'a tag between our own pages in the link itself',
      row: { link: PAGE + RIGHT, trackedLink: '', channel: 'Blog' },
      column: 'link',
      says: 'Take the tags off',
    },
    {
      name: 'a tag between our own pages in a tracked link that is all there is',
      row: tagged(RIGHT, { channel: 'Blog', link: '' }),
      column: 'trackedLink',
      says: 'Take the tags off',
    },
  ],
  passes: [
    { name: 'the tags that the add-on makes', row: tagged(RIGHT) },
    { name: 'those of an ad', row: tagged(PAID, { kind: 'Ad' }) },
    { name: 'the campaign of another month', row: tagged(RIGHT.replace('2026-11&', '2026-10&')) },
    {
      name: 'a campaign with words of its own after the pattern',
      row: tagged(RIGHT.replace('2026-11&', '2026-11_open_house&')),
    },
    {
      name: 'any campaign where Settings have no pattern',
      row: tagged(RIGHT.replace('social_2026-11', 'autumn')),
      settings: { campaignPattern: '' },
    },
    {
      name: 'a pattern with signs and capitals',
      row: tagged(RIGHT.replace('social_2026-11', 'a.b_2026-11')),
      settings: { campaignPattern: 'A.B {month}' },
    },
    { name: 'capitals in the path', row: { link: 'https://example.com/Rates' } },
    { name: 'a content of their own', row: tagged(RIGHT.replace('abc-202611-01', 'top-button')) },
    { name: 'a link without tags', row: {} },
    {
      name: 'a tag that stands after the place within the page',
      row: { link: `${PAGE}#?utm_source=FB` },
    },
    { name: 'a task', row: tagged('?utm_source=FB', { kind: 'Task' }) },
    { name: 'a per cent sign that encodes nothing', row: tagged(`${RIGHT}&utm_term=100%`) },
  ],
};

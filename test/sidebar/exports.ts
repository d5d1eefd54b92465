import { BLANK_ITEM } from '../../src/core/plan/blank-item.ts';
import { packPlanRow } from '../../src/core/results/import/packed-rows.ts';

/** Exports as platforms and CRMs give them, small, as they stand in a file. */

const META_HEADERS =
  'Post ID,Page name,Title,Description,Publish time,Permalink,Post type,Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,Link Clicks';

/** Three posts of October on a page on Facebook; the plan of `PLAN_ROWS` has the first of them. */
export const metaContent = [
  META_HEADERS,
  '122100000000000000,Larkfield,Rates this week,Rates moved this week. See the numbers of today.,10/21/2026 09:00,https://www.facebook.com/larkfield/posts/1,Photos,Lifetime,2140,1610,58,48,6,4,61',
  '122100000000000001,Larkfield,Dana coaches,Saturday mornings look like this for Dana.,10/23/2026 10:00,https://www.facebook.com/larkfield/posts/2,Photos,Lifetime,2980,2304,158,131,22,5,0',
  '122100000000000002,Larkfield,Late night,Nobody planned this one.,10/25/2026 23:00,https://www.facebook.com/larkfield/posts/3,Photos,Lifetime,"1,890",1402,57,37,9,11,84',
].join('\r\n');

/** The same with dates that could be read both ways. */
export const metaEitherWay = metaContent
  .replace('10/21/2026', '03/04/2026')
  .replace('10/23/2026', '05/06/2026')
  .replace('10/25/2026', '07/08/2026');

/** Deals with names of people in them. */
export const hubspotDeals = [
  'Record ID,Deal Name,Deal Stage,Amount,Deal owner,Create Date,Close Date,Pipeline,Original Traffic Source',
  '9000,Household Smith,Closed won,312000,Dana,2026-08-28 10:15,2026-10-06 15:00,Mortgage,Organic Social',
  '9001,Household Jones,Appointment scheduled,268500,Marco,2026-09-03 14:00,,Mortgage,Paid Social',
].join('\n');

/** A table of which no source knows a header. */
export const strangeTable =
  'Thing,When it was,How often\nTeam lunch,2026-10-22,120\nNew roof,2026-10-23,80';

/** The plan around the first post, packed as it crosses: the first was published as it stands there. */
export const PLAN = [
  { rowId: 'LHL-202610-07', date: '2026-10-21', topic: 'Rates this week', link: 'posts/1' },
  { rowId: 'LHL-202610-09', date: '2026-10-29', topic: 'Refinancing', link: '' },
].map(({ rowId, date, topic, link }) =>
  packPlanRow({
    ...BLANK_ITEM,
    ...{ rowId, date, topic, type: 'Business', channel: 'Facebook', publishedOn: null },
    publishedLink: link === '' ? '' : `https://www.facebook.com/larkfield/${link}`,
  }),
);

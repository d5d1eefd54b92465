import { RESULT_KINDS } from '../../core/results/result.ts';
import { date } from '../cells/date.ts';
import { count, money } from '../cells/number.ts';
import { oneOf, text } from '../cells/text.ts';
import type { Column, Tab } from './tab.ts';

function measured(header: string, help: string): Column<number | null> {
  return { header, codec: count, width: 90, help };
}

export const results: Tab<'results'> = {
  key: 'results',
  name: 'Results',
  rowIs: 'a measured post, ad or page in a period',
  shown: false,
  color: '#ea4335',
  columns: {
    source: { header: 'Source', codec: text, width: 120, help: 'Which export it came from.' },
    file: { header: 'File', codec: text, width: 200, help: 'The file.' },
    sourceId: { header: 'Source ID', codec: text, width: 170, help: 'What the source calls it.' },
    rowId: {
      header: 'Row ID',
      codec: text,
      width: 130,
      help: 'The row of the plan that it measures.',
    },
    kind: {
      header: 'Kind',
      codec: oneOf(RESULT_KINDS),
      width: 80,
      dropdown: { choices: RESULT_KINDS },
      help: 'A post, an ad, a page, or sessions of the site.',
    },
    periodStart: {
      header: 'Period start',
      codec: date,
      width: 100,
      help: 'The first day measured.',
    },
    periodEnd: { header: 'Period end', codec: date, width: 100, help: 'The last day measured.' },
    publishedOn: {
      header: 'Published on',
      codec: date,
      width: 100,
      help: 'The day the post went out.',
    },
    channel: {
      header: 'Channel',
      codec: text,
      width: 180,
      help: 'The channel; for sessions the source and medium as they came.',
    },
    campaign: { header: 'Campaign', codec: text, width: 120, help: 'The campaign, as it came.' },
    name: { header: 'Name', codec: text, width: 240, help: 'The title of the post or ad.' },
    views: measured('Views', 'How often it was seen.'),
    reach: measured('Reach', 'How many people saw it.'),
    engagements: measured('Engagements', 'Reactions, comments and shares; never clicks.'),
    comments: measured('Comments', 'Comments.'),
    shares: measured('Shares', 'Shares.'),
    clicks: measured('Clicks', 'All clicks.'),
    linkClicks: measured('Link clicks', 'Clicks on the link.'),
    spend: { header: 'Spend', codec: money, width: 90, help: 'Money spent on the ad.' },
    leads: measured('Leads', 'Leads that the ad brought. Blank for an ad that asks for none.'),
    sessions: measured('Sessions', 'Visits to the site.'),
    keyEvents: measured('Key events', 'What you count as a step towards a sale.'),
    match: { header: 'Match', codec: text, width: 130, help: 'How the row of the plan was found.' },
  },
  computed: [],
  examples: [],
};

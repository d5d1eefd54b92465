import { nameKey } from '../../named.ts';
import { RESULT_KINDS, type Result, type ResultKind } from '../result.ts';
import { DAYS, daysMeasured } from './days-measured.ts';
import { CURRENCY, REACH } from './fields.ts';
import { readPost } from './read-post.ts';
import { field, type ResultSource } from './source.ts';

type Field =
  | keyof typeof DAYS
  | 'id'
  | 'rowId'
  | 'kind'
  | 'publishedOn'
  | 'channel'
  | 'campaign'
  | 'title'
  | 'link'
  | 'views'
  | 'reach'
  | 'engagements'
  | 'reactions'
  | 'comments'
  | 'shares'
  | 'clicks'
  | 'linkClicks'
  | 'spend'
  | 'currency'
  | 'leads'
  | 'sessions'
  | 'keyEvents';

/** A table of one's own with the headers of the tab Results, or words that mean the same. */
export const ownResults: ResultSource<Field> = {
  name: 'Own results',
  table: 'results',
  plain: true,
  fields: {
    id: field('Source ID', 'text', 'Source ID', 'ID|Post ID|Ad ID'),
    rowId: field('Row ID', 'text', 'Row ID', 'UTM content|Label'),
    kind: field('Kind', 'text', 'Kind', 'Type'),
    ...DAYS,
    publishedOn: field(
      'Published on',
      'date',
      'Published on',
      'Published|Publish date|Publish time|Post date|Posted on',
    ),
    channel: field('Channel', 'text', 'Channel', 'Network|Platform|Source / medium'),
    campaign: field('Campaign', 'text', 'Campaign', 'Campaign name'),
    title: field('Name', 'text', 'Name', 'Title|Post|Ad|Ad name|Topic|Post title'),
    link: field('Link', 'text', 'Link', 'Permalink|URL|Post link|Published link'),
    views: field('Views', 'number', 'Views', 'Impressions'),
    reach: REACH,
    engagements: field(
      'Engagements',
      'number',
      'Engagements',
      'Engagement|Reactions, comments and shares',
    ),
    reactions: field('Reactions', 'number', 'Reactions|Likes'),
    comments: field('Comments', 'number', 'Comments', 'Replies'),
    shares: field('Shares', 'number', 'Shares', 'Reposts'),
    clicks: field('Clicks', 'number', 'Clicks', 'All clicks'),
    linkClicks: field('Link clicks', 'number', 'Link clicks', 'URL clicks|Outbound clicks'),
    spend: field('Spend', 'money', 'Spend', 'Cost|Amount spent|Ad spend'),
    currency: CURRENCY,
    leads: field('Leads', 'number', 'Leads'),
    sessions: field('Sessions', 'number', 'Sessions', 'Visits'),
    keyEvents: field('Key events', 'number', 'Key events', 'Conversions'),
  },
  required: [
    ['title', 'channel', 'campaign', 'id', 'rowId'],
    ['publishedOn', 'start', 'day', 'week', 'month', 'end'],
    [
      'views',
      'reach',
      'engagements',
      'reactions',
      'comments',
      'clicks',
      'linkClicks',
      'spend',
      'leads',
      'sessions',
      'keyEvents',
    ],
  ],
  alsoHas: ['source', 'file', 'match'],
  identity: ['id', 'rowId', 'title', 'channel', 'campaign'],
  dated: ['publishedOn', 'day', 'start', 'end'],
  repeats: 'again',
  read(cells, { period }) {
    const post = readPost(cells, 'Own results', cells.text('channel'));
    const numbers = {
      spend: cells.number('spend'),
      leads: cells.number('leads'),
      sessions: cells.number('sessions'),
      keyEvents: cells.number('keyEvents'),
    };
    const [day, days] = [cells.date('day'), daysMeasured(cells, period)];
    const isNamed = post.clues.text + post.result.sourceId + cells.text('rowId') !== '';
    const kind = kindMeant(cells.text('kind')) || kindMeasured(numbers, isNamed);
    // The day beside a post is that on which it went out.
    const isDayOut = kind === 'Post' && day !== null;
    return {
      result: {
        ...post.result,
        ...numbers,
        kind,
        publishedOn: post.result.publishedOn ?? (isDayOut ? day : null),
        periodStart: isDayOut ? null : (days?.start ?? null),
        periodEnd: isDayOut ? null : (days?.end ?? null),
      },
      clues: { ...post.clues, label: `${cells.text('rowId')} ${post.clues.label}`.trim() },
    };
  },
};

function kindMeant(text: string): ResultKind | '' {
  const key = nameKey(text).replace(/s$/, '');
  return RESULT_KINDS.find((kind) => nameKey(kind).replace(/s$/, '') === key) ?? '';
}

/** Told from the numbers; without anything that names a post, they are those of a whole page. */
function kindMeasured(
  { spend, leads, sessions }: Pick<Result, 'spend' | 'leads' | 'sessions'>,
  isNamed: boolean,
): ResultKind {
  if (spend !== null || leads !== null) return 'Ad';
  if (sessions !== null) return 'Sessions';
  return isNamed ? 'Post' : 'Page';
}

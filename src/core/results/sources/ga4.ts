import { DAYS, daysMeasured } from './days-measured.ts';
import { measuredRow } from './measured-row.ts';
import { field, listed, type RefusedSource, type ResultSource } from './source.ts';

type Field =
  | 'channel'
  | 'source'
  | 'medium'
  | 'campaign'
  | 'content'
  | 'landing'
  | keyof typeof DAYS
  | 'sessions'
  | 'keyEvents';

const SESSIONS = field('Sessions', 'number', 'Sessions');

/** Sessions by source and medium, from a report or an exploration of GA4. */
export const ga4: ResultSource<Field> = {
  name: 'GA4',
  table: 'results',
  fields: {
    channel: field(
      'Channel',
      'text',
      'Session source / medium|Session manual source / medium',
      'Source / medium',
    ),
    source: field('Session source', 'text', 'Session source|Session manual source'),
    medium: field('Session medium', 'text', 'Session medium|Session manual medium'),
    campaign: field(
      'Campaign',
      'text',
      'Session campaign|Session manual campaign name|Session campaign name',
      'Campaign',
    ),
    content: field('Row ID', 'text', 'Session manual ad content|Manual ad content|Session content'),
    landing: field('Landing page', 'text', 'Landing page + query string|Landing page'),
    ...DAYS,
    sessions: SESSIONS,
    keyEvents: field('Key events', 'number', 'Key events|Conversions'),
  },
  required: [['channel', 'source'], ['sessions']],
  alsoHas: listed(
    'Engaged sessions|Engagement rate|Average engagement time per session|Events per session|Event count|Session key event rate|Total revenue|Session default channel group|Total users|Bounce rate',
  ),
  identity: ['channel', 'source', 'campaign', 'landing', 'content'],
  dated: ['day', 'month', 'start', 'end'],
  repeats: 'parts',
  read(cells, { period }) {
    const tags = [cells.text('source'), cells.text('medium') || '(none)'].join(' / ');
    const channel = cells.has('channel') ? cells.text('channel') : tags;
    const campaign = cells.text('campaign');
    // Pages are added up: their addresses can hold what visitors typed, and no number is by page.
    const content = cells.text('content').replace(/^\(.*\)$/, '') || tagIn(cells.text('landing'));
    const days = daysMeasured(cells, period);
    return measuredRow(
      {
        source: 'GA4',
        sourceId: [channel, campaign, content].filter((part) => part !== '').join('/'),
        kind: 'Sessions',
        periodStart: days?.start ?? null,
        periodEnd: days?.end ?? null,
        channel,
        campaign,
        name: channel,
        sessions: cells.number('sessions'),
        keyEvents: cells.number('keyEvents'),
      },
      { label: [content, campaign].join(' ').trim() },
    );
  },
};

/** The same with a column that counts days from the start, by which no month can be told. */
export const ga4Days: RefusedSource<'nth' | 'sessions'> = {
  name: 'GA4 by Nth day',
  table: '',
  fields: {
    nth: field('Nth day', 'text', 'Nth day|Nth week|Nth month'),
    sessions: SESSIONS,
  },
  required: [['nth']],
  alsoHas: [],
  identity: [],
  refusal:
    'This report counts days from its start (Nth day), so no month can be told. In GA4 open Reports, Acquisition, Traffic acquisition, choose the month, and export that; or take the dimension Date.',
};

/** People by where they first came from: they are not sessions. */
export const ga4Users: RefusedSource<'first' | 'users'> = {
  name: 'GA4 users',
  table: '',
  fields: {
    first: field(
      'First user source',
      'text',
      'First user source / medium|First user primary channel group (Default Channel Group)|First user default channel group|First user source|First user campaign',
    ),
    users: field('Users', 'number', 'New users|Total users|Active users'),
  },
  required: [['first'], ['users']],
  alsoHas: [],
  identity: [],
  refusal:
    'This is the report of user acquisition: it counts people by their first visit. The review needs sessions. In GA4 open Reports, Acquisition, Traffic acquisition, with Session source / medium and Session campaign, and export that.',
};

function tagIn(address: string): string {
  const [, content = ''] = /[?&]utm_content=([\w.-]{1,60})/i.exec(address) ?? [];
  return content;
}

import type { Result } from './result.ts';

/** A row of results in which nothing was measured. */
export const BLANK_RESULT: Result = {
  source: '',
  file: '',
  sourceId: '',
  rowId: '',
  kind: '',
  periodStart: null,
  periodEnd: null,
  publishedOn: null,
  channel: '',
  campaign: '',
  name: '',
  views: null,
  reach: null,
  engagements: null,
  comments: null,
  shares: null,
  clicks: null,
  linkClicks: null,
  spend: null,
  leads: null,
  sessions: null,
  keyEvents: null,
  match: '',
};

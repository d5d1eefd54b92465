import type { FixableColumn } from './rule.ts';

/** The columns in which a finding can have a sure fix: text and names that people type. */
export const FIXABLE_COLUMNS: readonly FixableColumn[] = [
  'channel',
  'type',
  'topic',
  'copy',
  'link',
  'stage',
  'owner',
  'status',
  'time',
  'audience',
  'outcome',
  'campaign',
  'assetKind',
  'assetOwner',
  'assetState',
  'helpers',
  'approver',
  'trackedLink',
  'publishedLink',
];

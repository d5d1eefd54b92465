import type { CadenceLine } from '../../cadence/line.ts';

/** What of a line of the cadence a decision may change: all but its name, kind and type. */
export const CHANGEABLE = [
  'howMany',
  'per',
  'days',
  'active',
  'owner',
  'audience',
  'budget',
  'channel',
  'from',
  'until',
  'every',
  'time',
  'stages',
  'assetOwner',
  'leadDays',
  'runsFor',
  'rotate',
  'onBlackout',
] as const satisfies readonly (keyof CadenceLine)[];

export type Changeable = (typeof CHANGEABLE)[number];

/** One cell of the cadence changed, as texts: what stands and what is to stand. */
export interface CadenceChange {
  /** The name of the line. */
  readonly line: string;
  /** The header of the column. */
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

import type {
  MatchableRow,
  MatchCandidate,
  MatchedResult,
} from '../../../../core/results/import/matching.ts';
import { dayName } from '../../../wording/months.ts';
import type { Choice } from './choice.ts';

/** A result in the lists, and what could be chosen for it. */
export interface MatchRow {
  readonly match: MatchedResult;
  readonly choice: Choice;
  readonly candidates: readonly MatchCandidate[];
  readonly plan: readonly MatchableRow[];
  /** The list of Row IDs that fields offer. */
  readonly listId: string;
  readonly onChoose: (rowId: string) => void;
}

/** What a result is called: its name, else the ID of its platform. */
export function nameOf({ result: { name, sourceId, channel } }: MatchedResult): string {
  return [name, sourceId, channel].find((text) => text !== '') ?? 'Without a name';
}

/** When and where it was measured: `Oct 3 · Facebook`. */
export function placeOf({ result }: MatchedResult): string {
  const day = result.publishedOn ?? result.periodStart;
  return [day === null ? '' : dayName(day), result.channel || result.campaign]
    .filter((text) => text !== '')
    .join(' \u00b7 ');
}

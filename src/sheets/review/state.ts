import type { PlainDate } from '../../core/calendar/plain-date.ts';
import { listed } from '../../core/listed.ts';

/** What the line below the diagnosis says of a review. */
interface State {
  readonly closedOn: PlainDate | null;
  /** The day a closed review was refreshed on request; `null` where it stands as it was closed. */
  readonly refreshedOn: PlainDate | null;
  /** Addresses of cells of ours that people typed over. */
  readonly left: readonly string[];
}

/** So many addresses are named. */
const NAMED = 4;

export function stateOf({ closedOn, refreshedOn, left }: State): string {
  const state =
    closedOn === null
      ? 'Open. Fill in the yellow cells together; closing the review copies the decisions.'
      : `Closed on ${closedOn}.`;
  const refreshed =
    refreshedOn === null ? '' : ` Its figures were brought up to date on ${refreshedOn}.`;
  return `${state}${refreshed}${leftText(left)}`;
}

/** Whether a state is one of ours: people may have typed over it, and then it stays. */
export function isOurState(state: string): boolean {
  return /^(Open\.|Closed on|Being written|$)/.test(state);
}

/** The day of the last refresh on request, of a state as it stands. */
export function refreshedOnOf(state: string): PlainDate | null {
  return /brought up to date on (\d{4}-\d{2}-\d{2})/.exec(state)?.[1] ?? null;
}

function leftText(left: readonly string[]): string {
  if (left.length === 0) return '';
  const more = left.length > NAMED ? [`${left.length - NAMED} more`] : [];
  const cells = listed([...left.slice(0, NAMED), ...more]);
  return ` Somebody typed over ${cells}, which stays: clear a cell and refresh to have our figure again.`;
}

import type { PlainDate } from '../calendar/plain-date.ts';
import type { Duty } from './duty.ts';

/** What somebody owns in a month beside what they said they will do. */
export interface Load {
  readonly owned: number;
  /** `null` where they did not say. */
  readonly willDo: number | null;
  readonly sentence: string;
}

/** A person's week. */
export interface Week {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** What was due before the first day, or before today, and is still open. */
  readonly overdue: readonly Duty[];
  readonly due: readonly Duty[];
  readonly load: Load;
  readonly suggestions: readonly string[];
  /** A plain text to paste into mail or chat. */
  readonly message: string;
}

import type { PlainDate } from '../calendar/plain-date.ts';

/** An idea that waits for a slot (001-8). */
export interface Idea {
  readonly topic: string;
  readonly type: string;
  readonly stage: string;
  /** How many minutes it takes: safe small tasks for staff are short (003-6). */
  readonly minutes: number | null;
  readonly lastUsed: PlainDate | null;
  readonly rowId: string;
  readonly notes: string;
}

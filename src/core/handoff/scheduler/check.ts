import { millisecondsBetween, type PlainDateTime } from '../../calendar/plain-date.ts';
import type { PlanItem } from '../../plan/item.ts';
import type { Severity } from '../../validation/finding.ts';
import type { Post } from './post.ts';
import type { Tool } from './tool.ts';

/** What a check looks at beside the post. */
export interface Flight {
  readonly tool: Tool;
  /** Now, on the wall clock of the spreadsheet. */
  readonly now: PlainDateTime;
  /** The posts of the same file before this one, in order of time. */
  readonly before: readonly Post[];
  /** The id of its account; blank where nobody gave one. */
  readonly account: string;
  /** Whether the file has a column for each network. */
  readonly isNetworkAsked: boolean;
}

/** What is wrong with a post; an error keeps it out of the file. */
export interface Slip {
  readonly code: string;
  readonly severity: Severity;
  readonly column: keyof PlanItem;
  readonly message: string;
  readonly why: string;
}

/** Looks whether a tool will take a post. */
export type Check = (post: Post, flight: Flight) => Slip | null;

const REFUSED = 'The tool refuses such a row, and some refuse the whole file.';

/** A slip of a check; its code begins with `scheduler-`. */
export function slip(
  code: string,
  severity: Severity,
  column: keyof PlanItem,
  message: string,
  why = REFUSED,
): Slip {
  return { code: `scheduler-${code}`, severity, column, message, why };
}

/** Minutes from one moment to another on the wall clock. */
export function minutesBetween(from: PlainDateTime, to: PlainDateTime): number {
  return millisecondsBetween(from, to) / 60_000;
}

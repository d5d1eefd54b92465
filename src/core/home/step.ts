import type { PlainDate, PlainYearMonth } from '../calendar/plain-date.ts';
import type { Idea } from '../plan/idea.ts';
import type { PlanItem } from '../plan/item.ts';
import type { Result } from '../results/result.ts';
import type { Decision } from '../review/decision.ts';
import type { Stage } from '../sales-cycle/stage.ts';
import type { Settings } from '../settings/settings.ts';
import type { TableRow } from '../workbook.ts';

/** Where a step is taken: a cell of a tab, by row and column key. */
export interface StepPlace {
  readonly tab: 'plan' | 'decisions' | 'salesCycle' | 'cadence';
  readonly row: number;
  readonly column: string;
}

export const STEP_VIEWS = [
  'start',
  'build',
  'check',
  'approve',
  'ideas',
  'week',
  'results',
  'review',
] as const;
export type StepView = (typeof STEP_VIEWS)[number];

/** Something to do next. */
export interface NextStep {
  /** Stable, such as `build`. */
  readonly key: string;
  readonly sentence: string;
  /** The view of the sidebar in which it is done; blank where it is done in a tab. */
  readonly view: StepView | '';
  readonly place: StepPlace | null;
  /** The month that the view opens with, where it has one. */
  readonly month: PlainYearMonth | '';
}

export interface HomeInput {
  readonly month: PlainYearMonth;
  readonly today: PlainDate;
  readonly plan: ReadonlyArray<TableRow<PlanItem>>;
  readonly cycle: readonly Stage[];
  /** How many lines of the cadence are active. */
  readonly cadenceLines: number;
  readonly ideas: ReadonlyArray<TableRow<Idea>>;
  readonly decisions: ReadonlyArray<TableRow<Decision>>;
  /** Those of the tab; looked at only where `monthToMeasure` names a month. */
  readonly results: ReadonlyArray<TableRow<Result>>;
  /** Months that have a review, with the day each was closed. */
  readonly reviews: ReadonlyArray<{
    readonly month: PlainYearMonth;
    readonly closedOn: PlainDate | null;
  }>;
  readonly settings: Settings;
}

/** Finds whether something is to be done; `null` where it is not. */
export type Step = (input: HomeInput) => NextStep | null;

/** A step that leads nowhere yet. */
export const NOWHERE = { view: '', place: null, month: '' } as const;

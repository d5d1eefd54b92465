import { METRICS, type Metric } from '../goals/goal.ts';
import { nameKey } from '../named.ts';
import type { CellFormat } from './document.ts';
import type { Measures } from './figures.ts';
import { type Measure, UNKNOWN } from './measure.ts';

/** How a metric of Goals or Decisions is worked out and shown. */
interface MetricDefinition {
  readonly measure: keyof Measures;
  readonly format: CellFormat;
  /** Whether less is better, as with cost and time. */
  readonly lowerIsBetter: boolean;
}

const DEFINITIONS: { readonly [M in Metric]: MetricDefinition } = {
  'Posts published': more('published'),
  Views: more('views'),
  Engagements: more('engagements'),
  'Link clicks': more('linkClicks'),
  'Ad leads': more('adLeads'),
  'Cost per lead': { measure: 'costPerLead', format: 'money', lowerIsBetter: true },
  'Social sessions': more('socialSessions'),
  'Leads in CRM': more('leadsInCrm'),
  'Qualified leads': more('qualified'),
  Applications: more('applications'),
  Sales: more('sales'),
  'Sales value': { ...more('salesValue'), format: 'money' },
  Referrals: more('referrals'),
  'Days to close': { measure: 'meanDaysToClose', format: 'days', lowerIsBetter: true },
};

function more(measure: keyof Measures): MetricDefinition {
  return { measure, format: 'count', lowerIsBetter: false };
}

/** What a metric came to in the month; unknown for one that a person counts by hand. */
export function actualOf(metric: string, measures: Measures): Measure {
  const definition = definitionOf(metric);
  return definition === null ? UNKNOWN : measures[definition.measure];
}

/** The figure that a metric is; `null` for one that a person counts by hand. */
export function measureOf(metric: string): keyof Measures | null {
  return definitionOf(metric)?.measure ?? null;
}

/** How numbers of the metric are shown. */
export function formatOf(metric: string): CellFormat {
  return definitionOf(metric)?.format ?? 'count';
}

/** Whether the metric grows from day to day, so that half of a month has half of it; not so a cost or a time. */
export function accrues(metric: string): boolean {
  return definitionOf(metric)?.lowerIsBetter === false;
}

/** Whether the review can work the metric out by itself. */
export function isMeasurable(metric: string): boolean {
  return definitionOf(metric) !== null;
}

/** Whether a number reached the one wanted; `null` where either is unknown. */
export function reached(
  metric: string,
  wanted: number | null,
  actual: number | null,
): boolean | null {
  if (wanted === null || actual === null) return null;
  return definitionOf(metric)?.lowerIsBetter === true ? actual <= wanted : actual >= wanted;
}

function definitionOf(metric: string): MetricDefinition | null {
  const found = METRICS.find((name) => nameKey(name) === nameKey(metric));
  return found === undefined ? null : DEFINITIONS[found];
}

import { listed } from '../listed.ts';
import { knownSum, roundTo } from '../results/known-sum.ts';
import { cameIn, countOf } from '../results/sales-of-month.ts';
import { compareTexts } from '../text-order.ts';
import { LEAST_CASES } from './few.ts';
import { measureOf } from './metric.ts';
import { isPublished, plannedOfMonth } from './plan-of-month.ts';
import type { ReviewedMonth } from './reviewed-month.ts';
import { tally } from './tally.ts';
import { counted, monthOnly, number } from './wording.ts';

/** The parts that make the number, to lay beside those of the assumption. */
export function madeOf(metric: string, { input, measures }: ReviewedMonth): string {
  const { published, adLeads, leadsInCrm } = measures;
  const key = measureOf(metric);
  if (key === null) return '';
  const came = measures[key].value ?? 0;
  switch (key) {
    case 'views':
    case 'engagements':
      return eachOf(came, published.value ?? 0, 'post');
    case 'linkClicks': {
      const linked = plannedOfMonth(input.plan, input.month, 'Post').filter(
        ({ item }) => isPublished(item) && `${item.link}${item.trackedLink}`.trim() !== '',
      );
      return eachOf(came, linked.length, 'post with a link', 'posts with a link');
    }
    case 'adLeads': {
      const rows = new Set(adLeads.from?.rows);
      const clicks = knownSum(
        input.results.flatMap(({ row, item }) => (rows.has(row) ? [item.linkClicks] : [])),
      );
      if (clicks === null || came < LEAST_CASES) return '';
      return `${number(clicks)} clicks on the lead ads, one lead for ${number(roundTo(clicks / came, 1))}`;
    }
    case 'sales': {
      const rows = new Set(measures.sales.from?.rows);
      const months = input.sales
        .filter(({ row }) => rows.has(row))
        .flatMap((sale) => {
          const month = cameIn(sale.item);
          return month === null ? [] : [[month, countOf([sale])] as const];
        });
      const leads = tally(months).sort(([a], [b]) => compareTexts(a, b));
      return leads.length === 0
        ? ''
        : `from leads of ${listed(leads.map(([month, count]) => `${monthOnly(month)} (${number(count)})`))}`;
    }
    case 'qualified':
    case 'applications': {
      const leads = leadsInCrm.value ?? 0;
      return leads === 0 ? '' : `of ${number(leads)} leads`;
    }
    default:
      return '';
  }
}

/** `12 posts, 37.5 each`; blank where there is none. */
function eachOf(came: number, count: number, one: string, many?: string): string {
  if (count === 0) return '';
  return `${counted(count, one, many)}, ${number(roundTo(came / count, 1))} each`;
}

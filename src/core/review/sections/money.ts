import { nameKey } from '../../named.ts';
import { firstSource } from '../../results/first-source.ts';
import { costOfEach } from '../../results/known-sum.ts';
import { resultsOfMonth } from '../../results/results-of-month.ts';
import { countOf, salesOfMonth } from '../../results/sales-of-month.ts';
import { LEAST_CASES } from '../diagnosis.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { money as amount, counted, monthName, number, sentences } from '../wording.ts';

/** What the ads cost, for each lead, each qualified lead and each sale (001-23). */
export function money(review: ReviewedMonth): ReviewSection {
  const { measures } = review;
  const { adSpend, adLeads, spendOfLeadAds } = measures;
  const paidSales = salesFromAds(review);
  const line = (key: string, name: string, spend: number | null, count: number | null) =>
    reviewRow(`money:${key}`, [name, spend, null, count, costOfEach(spend, count)], adSpend.from);
  return {
    key: 'money',
    title: 'Money',
    lead: leadOf(review, paidSales),
    columns: columns(
      ['What', 'text'],
      ['Ad spend', 'money'],
      ['Budget', 'money'],
      ['Count', 'count'],
      ['Cost of each', 'money'],
    ),
    asks: [],
    rows: [
      line('leads', 'Leads, by all ads', adSpend.value, adLeads.value),
      line(
        'leads-of-lead-ads',
        'Leads, by the lead ads alone',
        spendOfLeadAds.value,
        adLeads.value,
      ),
      line(
        'qualified',
        'Qualified leads from paid social',
        adSpend.value,
        measures.paidQualified.value,
      ),
      line('sales', 'Sales from paid social', adSpend.value, paidSales),
      ...adRows(review),
    ],
  };
}

function leadOf(
  { input: { month, settings }, measures }: ReviewedMonth,
  paidSales: number | null,
): string {
  const { adSpend, adLeads, costPerLead, costPerLeadOfLeadAds } = measures;
  const say = (value: number) => amount(value, settings.currency);
  if (adSpend.value === null) {
    return `No ad spend for ${monthName(month)}: import the ads to see what a lead costs.`;
  }
  if (costPerLead.value === null) {
    return `Ads cost ${say(adSpend.value)}; ${adLeads.value === null ? 'none of them asked for leads' : 'no lead came of them'}.`;
  }
  const alone =
    costPerLeadOfLeadAds.value === null || costPerLeadOfLeadAds.value === costPerLead.value
      ? ''
      : ` (${say(costPerLeadOfLeadAds.value)} for the lead ads alone)`;
  return sentences(
    `Ads cost ${say(adSpend.value)} and brought ${counted(adLeads.value ?? 0, 'lead')} at ${say(costPerLead.value)}${alone}.`,
    paidSales !== null &&
      paidSales > 0 &&
      paidSales < LEAST_CASES &&
      `${number(paidSales)} sales are too few for the cost of a sale to mean anything.`,
  );
}

function salesFromAds({ input, measures }: ReviewedMonth): number | null {
  if (measures.sales.value === null) return null;
  return countOf(
    salesOfMonth(input.sales, input.month).filter(
      ({ item }) => firstSource(item, input.settings) === 'paid social',
    ),
  );
}

/** Each ad of the month by its spend, with the budget of its row of the plan. */
function adRows({ input }: ReviewedMonth): ReviewRow[] {
  const budgets = new Map(
    input.plan.map(({ item }) => [nameKey(item.rowId), item.budget] as const),
  );
  return resultsOfMonth(input.results, input.month, 'Ad').map(({ item, row }) =>
    reviewRow(
      `ad:${item.sourceId || row}`,
      [
        item.name || item.campaign || item.rowId,
        item.spend,
        (item.rowId === '' ? null : budgets.get(nameKey(item.rowId))) ?? null,
        item.leads,
        costOfEach(item.spend, item.leads),
      ],
      { tab: 'results', rows: [row] },
    ),
  );
}

import { nameKey } from '../../named.ts';
import { firstSource } from '../../results/first-source.ts';
import { costOfEach, knownMoney } from '../../results/known-sum.ts';
import { resultsOfMonth } from '../../results/results-of-month.ts';
import type { Sale } from '../../results/sale.ts';
import { cameIn, countOf, salesOfMonth } from '../../results/sales-of-month.ts';
import { compareTexts } from '../../text-order.ts';
import type { TableRow } from '../../workbook.ts';
import { columns, type ReviewRow, type ReviewSection, reviewRow, withAlso } from '../document.ts';
import { isFew, LEAST_CASES } from '../few.ts';
import { type Measure, measure, UNKNOWN } from '../measure.ts';
import { plannedOfMonth } from '../plan-of-month.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { money as amount, counted, monthName, monthOnly, number, sentences } from '../wording.ts';

/** What the ads cost, for each lead, each qualified lead and each sale (001-23). */
export function money(review: ReviewedMonth): ReviewSection {
  const { adSpend, adLeads, spendOfLeadAds, paidQualified, paidLeadsInCrm } = review.measures;
  const sales = salesFromAds(review);
  const paidSales = measureOfSales(sales);
  return {
    key: 'money',
    title: 'Money',
    lead: leadOf(review, paidSales.value),
    columns: columns(
      ['What', 'text'],
      ['Ad spend', 'money'],
      ['Budget', 'money'],
      ['Count', 'count'],
      ['Cost of each', 'money'],
      ['Note', 'text'],
    ),
    sources: 2,
    asks: [],
    rows: [
      line('leads', 'Leads, by all ads', adSpend, adLeads, '', budgetOf(review)),
      line('leads-of-lead-ads', 'Leads, by the lead ads alone', spendOfLeadAds, adLeads),
      line('leads-in-crm', 'Leads from paid social in the CRM', adSpend, paidLeadsInCrm),
      line('qualified', 'Qualified leads from paid social', adSpend, paidQualified),
      line('sales', 'Sales from paid social', adSpend, paidSales, salesNote(review, sales ?? [])),
      ...adRows(review),
    ],
  };
}

function line(
  key: string,
  name: string,
  spend: Measure,
  cases: Measure,
  note = '',
  budget: number | null = null,
): ReviewRow {
  const few = isFew(cases.value) && `${number(cases.value ?? 0)}: too few to mean anything.`;
  const row = reviewRow(
    `money:${key}`,
    [
      name,
      spend.value,
      budget,
      cases.value,
      costOfEach(spend.value, cases.value),
      sentences(few, note),
    ],
    spend.from,
  );
  return cases.from?.tab === 'sales' ? withAlso(row, cases.from) : row;
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
    isFew(adLeads.value) && `Fewer than ${LEAST_CASES} leads: the cost of each means little.`,
    paidSales !== null &&
      isFew(paidSales) &&
      `${counted(paidSales, 'sale')} ${paidSales === 1 ? 'is' : 'are'} too few for the cost of a sale to mean anything.`,
    paidSales === null && 'What a sale costs shows once the deals of the CRM are in Sales.',
  );
}

/** The budgets of the month's ads in the plan. */
function budgetOf({ input: { plan, month } }: ReviewedMonth): number | null {
  return knownMoney(plannedOfMonth(plan, month, 'Ad').map(({ item }) => item.budget));
}

function salesFromAds({ input, measures }: ReviewedMonth): readonly TableRow<Sale>[] | null {
  if (measures.sales.value === null) return null;
  return salesOfMonth(input.sales, input.month).filter(
    ({ item }) => firstSource(item, input.settings) === 'paid social',
  );
}

function measureOfSales(sales: readonly TableRow<Sale>[] | null): Measure {
  return sales === null ? UNKNOWN : measure(countOf(sales), 'sales', sales);
}

/** What the sales were worth, and that other months' money may have brought them. */
function salesNote({ input }: ReviewedMonth, sales: readonly TableRow<Sale>[]): string {
  const worth = knownMoney(sales.map(({ item }) => item.value));
  const earlier = countOf(
    sales.filter(({ item }) => {
      const came = cameIn(item);
      return came !== null && came < input.month;
    }),
  );
  return sentences(
    worth !== null && `Worth ${amount(worth, input.settings.currency)}.`,
    earlier > 0 && `${number(earlier)} came in before ${monthOnly(input.month)}, by earlier ads.`,
  );
}

/** Each ad of the month, the dearest first, with the budget of its row of the plan. */
function adRows({ input }: ReviewedMonth): ReviewRow[] {
  const budgets = new Map(
    input.plan.map(({ item }) => [nameKey(item.rowId), item.budget] as const),
  );
  const ads = resultsOfMonth(input.results, input.month, 'Ad').sort(
    (a, b) => (b.item.spend ?? 0) - (a.item.spend ?? 0) || compareTexts(a.item.name, b.item.name),
  );
  return ads.map(({ item, row }) =>
    reviewRow(
      `ad:${item.sourceId || row}`,
      [
        item.name || item.campaign || item.rowId || `Row ${row} of Results`,
        item.spend,
        (item.rowId === '' ? null : budgets.get(nameKey(item.rowId))) ?? null,
        item.leads,
        costOfEach(item.spend, item.leads),
        isFew(item.leads) ? 'Too few to mean anything.' : '',
      ],
      { tab: 'results', rows: [row] },
    ),
  );
}

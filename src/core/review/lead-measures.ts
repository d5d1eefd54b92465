import { firstSource, isFromSocial } from '../results/first-source.ts';
import { knownSum } from '../results/known-sum.ts';
import { applied, waitsForContact, wasContacted, wasQualified } from '../results/lead-progress.ts';
import type { Sale } from '../results/sale.ts';
import { countOf, leadsCover, leadsOfMonth } from '../results/sales-of-month.ts';
import type { TableRow } from '../workbook.ts';
import type { ReviewInput } from './input.ts';
import { type Measure, measure, UNKNOWN } from './measure.ts';

type Rows = readonly TableRow<Sale>[];
type Test = (lead: Sale) => boolean | null;

export interface LeadMeasures {
  /** Leads from social that the CRM got in the month, by post or ad. */
  readonly leadsInCrm: Measure;
  readonly paidLeadsInCrm: Measure;
  /** Of the leads from social, those that sales contacted so far. */
  readonly contacted: Measure;
  /** Those that nobody contacted within the days of Settings. */
  readonly leftAlone: Measure;
  readonly qualified: Measure;
  readonly unqualified: Measure;
  readonly paidQualified: Measure;
  /** Quotes or applications. */
  readonly applications: Measure;
  /** Leads of any source that somebody sent. */
  readonly referrals: Measure;
  readonly calls: Measure;
}

/** What became so far of the leads that came in during the month. */
export function leadMeasures(input: ReviewInput): LeadMeasures {
  const { sales, month, settings, cycle } = input;
  const all = leadsOfMonth(sales, month);
  const social = all.filter(({ item }) => isFromSocial(item, settings));
  const paid = social.filter(({ item }) => firstSource(item, settings) === 'paid social');
  const known = leadsCover(sales, month);
  const count = (rows: Rows) => (known ? measure(countOf(rows), 'sales', rows) : UNKNOWN);
  const now = input.now ?? `${input.today}T00:00:00`;
  const qualified: Test = (lead) => wasQualified(lead, cycle);
  return {
    leadsInCrm: count(social),
    paidLeadsInCrm: count(paid),
    contacted: countWhere(social, known, (lead) => wasContacted(lead, cycle)),
    leftAlone: countWhere(social, known, (lead) =>
      waitsForContact(lead, cycle, now, settings.contactWithinDays),
    ),
    qualified: countWhere(social, known, qualified),
    unqualified: countWhere(social, known, ({ qualified: answer }) =>
      answer === '' ? null : answer === 'No',
    ),
    paidQualified: countWhere(paid, known, qualified),
    applications: countWhere(social, known, (lead) => applied(lead, cycle)),
    referrals: known ? referralsOf(all, sales) : UNKNOWN,
    calls: callsOf(all),
  };
}

/** None only where at least one lead could be judged, or there was none to judge. */
function countWhere(leads: Rows, known: boolean, test: Test): Measure {
  if (!known) return UNKNOWN;
  if (leads.length > 0 && leads.every(({ item }) => test(item) === null)) return UNKNOWN;
  const rows = leads.filter(({ item }) => test(item) === true);
  return measure(countOf(rows), 'sales', rows);
}

/** Unknown where no row of any month says who referred it: most CRM exports have no such column. */
function referralsOf(leads: Rows, sales: Rows): Measure {
  if (!sales.some(({ item }) => item.referredBy !== '')) return UNKNOWN;
  const rows = leads.filter(({ item }) => item.referredBy !== '');
  return measure(countOf(rows), 'sales', rows);
}

function callsOf(leads: Rows): Measure {
  const rows = leads.filter(({ item }) => item.calls !== null);
  return measure(knownSum(rows.map(({ item }) => item.calls)), 'sales', rows);
}

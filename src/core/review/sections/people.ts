import { plusMonths } from '../../calendar/plain-date.ts';
import { listed } from '../../listed.ts';
import { roundTo } from '../../results/known-sum.ts';
import {
  columns,
  type ReviewRow,
  type ReviewSection,
  reviewRow,
  sentenceRow,
} from '../document.ts';
import { LEAST_CASES, shareOf } from '../few.ts';
import { goalOf } from '../goals-of-month.ts';
import { JOURNEY_STEPS, journey } from '../journey.ts';
import { type Source, sourceOf } from '../measure.ts';
import { type Participation, participation } from '../participation.ts';
import { byNow } from '../progress.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { capital, counted, dayName, monthOnly, number, percent, sentences } from '../wording.ts';

const COLUMNS = 5;

/** How many take part, never who does more: the journey of article 003 and its next small step. */
export function people(review: ReviewedMonth): ReviewSection {
  const { input } = review;
  const month = participation(input);
  const { step, why, next } = journey(month, input.people);
  const place = step === null ? '' : `step ${JOURNEY_STEPS.indexOf(step) + 1} of 4: ${step}`;
  return {
    key: 'people',
    title: 'People',
    lead: sentences(tookPart(month), step === null ? why : `The month looks like ${place}.`),
    columns: columns(
      ['What', 'text'],
      ['Count', 'count'],
      ['Out of', 'count'],
      ['Share', 'percent'],
      ['What it says', 'text'],
    ),
    sources: 1,
    asks: ['What we do'],
    rows: [
      ...participationRows(month, review),
      ...mentorRows(month, review),
      salesRow(review),
      sentenceRow(
        'people:step',
        'Where we are on the way',
        capital(place) || 'Too early to tell.',
        COLUMNS,
      ),
      sentenceRow('people:why', 'Why it looks so', why, COLUMNS),
      sentenceRow('people:next', 'The next small step', next, COLUMNS),
    ],
  };
}

function participationRows(month: Participation, { input }: ReviewedMonth): ReviewRow[] {
  const before = plusMonths(input.month, -1);
  const earlier = participation({ ...input, month: before });
  const inBefore = (count: number) =>
    earlier.staffRows.length === 0 ? '' : `${number(count)} in ${monthOnly(before)}.`;
  return [
    line(
      'staff',
      'Staff who took part',
      [month.staff, month.numberOfStaff],
      inBefore(earlier.staff),
      sourceOf('plan', month.staffRows),
    ),
    line(
      'sales-staff',
      'Sales staff who took part',
      [month.salesStaff, month.numberOfSalesStaff],
      inBefore(earlier.salesStaff),
      sourceOf('plan', month.salesRows),
    ),
  ];
}

function mentorRows({ mentored, checkedIn }: Participation, { input }: ReviewedMonth): ReviewRow[] {
  const active = input.people.filter(({ item }) => item.active);
  const routes = active.filter(({ item }) => item.knowsTheRoutes);
  const waiting = mentored.filter((person) => !checkedIn.includes(person));
  return [
    line(
      'mentored',
      'People with a mentor',
      [mentored.length, active.length],
      mentored.length === 0 ? 'Nobody yet: who is new finds it easier beside somebody.' : '',
      sourceOf('people', mentored),
    ),
    line(
      'checked-in',
      'Of these, checked in with since the month began',
      [checkedIn.length, mentored.length],
      waiting.length === 0
        ? ''
        : `To do since ${dayName(`${input.month}-01`)}: ${listed(waiting.map(({ item }) => item.name))}.`,
      sourceOf('people', checkedIn),
    ),
    line(
      'routes',
      'People who know which way links lead',
      [routes.length, active.length],
      '',
      sourceOf('people', routes),
    ),
  ];
}

/** What taking part is for: 20 to 30% more sales than before (article 003). */
function salesRow({ measures, goals, months, progress }: ReviewedMonth): ReviewRow {
  const { value: sales, from } = measures.sales;
  const earlier = months.slice(0, -1).flatMap((month) => month.measures.sales.value ?? []);
  const mean = earlier.reduce((sum, count) => sum + count, 0) / earlier.length;
  const written = goalOf('Sales', goals)?.goal.baseline ?? null;
  const whole = written ?? (earlier.length === 0 ? null : roundTo(mean, 1));
  const baseline = whole === null ? null : byNow(whole, progress);
  return reviewRow(
    'people:sales',
    ['Sales from social beside those before', sales, baseline, null, saysOfSales(sales, baseline)],
    from,
  );
}

function saysOfSales(sales: number | null, baseline: number | null): string {
  if (sales === null) return 'Not known without the deals of the CRM.';
  if (baseline === null) return 'Write the Baseline of the sales goal into Goals to compare.';
  const [low, high] = [roundTo(baseline * 1.2, 1), roundTo(baseline * 1.3, 1)];
  const aim = `20 to 30% more, which a whole staff can bring, is ${number(low)} to ${number(high)}.`;
  if (baseline < LEAST_CASES) return `${aim} Too few for a percentage.`;
  const change = shareOf(Math.abs(sales - baseline), baseline) ?? 0;
  const words =
    sales === baseline ? 'As many' : `${percent(change)} ${sales > baseline ? 'more' : 'less'}`;
  return `${words}. ${aim}`;
}

function tookPart(month: Participation): string {
  const { numberOfStaff: staff, numberOfSalesStaff: sales } = month;
  if (month.staff === 0) {
    return 'By the plan, nobody took part: owners, helpers and who supplies an asset count.';
  }
  if (staff === null || sales === null) {
    return `${number(month.staff)} of the staff took part, ${number(month.salesStaff)} of them in sales; write into Settings how many there are, to see the share.`;
  }
  return `${number(month.staff)} of ${counted(staff, 'person', 'people')} took part, and ${number(month.salesStaff)} of ${number(sales)} in sales.`;
}

/** A count out of a whole; the share only where the whole is large enough for one. */
function line(
  key: string,
  name: string,
  [count, of]: readonly [number, number | null],
  says: string,
  from: Source | null,
): ReviewRow {
  const part = of === null ? count : Math.min(count, of);
  return reviewRow(`people:${key}`, [name, count, of, shareOf(part, of), says], from);
}

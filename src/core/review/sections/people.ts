import { columns, type ReviewRow, type ReviewSection, reviewRow } from '../document.ts';
import { JOURNEY_STEPS, journey } from '../journey.ts';
import { type Participation, participation } from '../participation.ts';
import type { ReviewedMonth } from '../reviewed-month.ts';
import { capital, counted, number, sentences } from '../wording.ts';

/** How many take part, never who does more: the journey of article 003 and its next small step. */
export function people({ input }: ReviewedMonth): ReviewSection {
  const month = participation(input);
  const { step, why, next } = journey(month, input.people);
  const { numberOfStaff, numberOfSalesStaff } = input.settings;
  const place = step === null ? '' : `step ${JOURNEY_STEPS.indexOf(step) + 1} of 4: ${step}`;
  return {
    key: 'people',
    title: 'People',
    lead: sentences(
      tookPart(month, numberOfStaff, numberOfSalesStaff),
      step === null ? why : `The month looks like ${place}.`,
    ),
    columns: columns(
      ['What', 'text'],
      ['Count', 'count'],
      ['Out of', 'count'],
      ['Share', 'percent'],
      ['What it says', 'text'],
    ),
    asks: ['What we do'],
    rows: [
      line('staff', 'Staff who took part', month.staff, numberOfStaff, month.staffShare),
      line(
        'sales-staff',
        'Sales staff who took part',
        month.salesStaff,
        numberOfSalesStaff,
        month.salesShare,
      ),
      line('mentored', 'People with a mentor', month.mentored, null, null),
      line(
        'checked-in',
        'Mentors who checked in since the month began',
        month.checkedIn,
        month.mentored,
        null,
      ),
      text('step', 'Where we are on the way', capital(place)),
      text('why', 'Why it looks so', why),
      text('next', 'The next small step', next),
    ],
  };
}

function tookPart(month: Participation, staff: number | null, sales: number | null): string {
  if (month.staff === 0) return 'By the plan, nobody took part.';
  if (staff === null || sales === null) {
    return `${number(month.staff)} of the staff took part, ${number(month.salesStaff)} of them in sales; write into Settings how many there are, to see the share.`;
  }
  return `${number(month.staff)} of ${counted(staff, 'person', 'people')} took part, and ${number(month.salesStaff)} of ${number(sales)} in sales.`;
}

function line(
  key: string,
  name: string,
  count: number,
  of: number | null,
  share: number | null,
): ReviewRow {
  return reviewRow(`people:${key}`, [name, count, of, share, '']);
}

function text(key: string, name: string, sentence: string): ReviewRow {
  return reviewRow(`people:${key}`, [name, null, null, null, sentence]);
}

import { listed } from '../listed.ts';
import { nameKey } from '../named.ts';
import type { Person } from '../people/person.ts';
import type { TableRow } from '../workbook.ts';
import { LEAST_CASES } from './few.ts';
import type { Participation } from './participation.ts';
import { capital, counted, number, percent } from './wording.ts';

/** Where a company stands on the journey of article 003, and how it goes on. */
export interface Journey {
  /** The step that the month looks like; `null` where there is too little to tell. */
  readonly step: JourneyStep | null;
  readonly why: string;
  /** The next small step. */
  readonly next: string;
}

export const JOURNEY_STEPS = [
  'The intern',
  'The hired hand',
  'Training',
  'Strategy with all staff',
] as const;
export type JourneyStep = (typeof JOURNEY_STEPS)[number];

/** One person owns (nearly) everything from this share on. */
const ONE_PERSON = 0.9;
/** Staff and sales staff take part from this share on. */
const MOST = 0.5;

export function journey(month: Participation, people: readonly TableRow<Person>[]): Journey {
  if (month.owned < LEAST_CASES) {
    return {
      step: null,
      why: `${capital(counted(month.owned, 'post or ad', 'posts and ads'))} had an owner, too few to tell what the month looks like.`,
      next: 'Give every row one owner.',
    };
  }
  if (month.salesStaff === 0) return withoutSales(month, people);
  const strategy =
    (month.staffShare ?? 0) >= MOST &&
    (month.salesShare ?? 0) >= MOST &&
    month.checkedIn.length > 0;
  if (strategy) {
    return {
      step: 'Strategy with all staff',
      why: `Most of the staff and of sales took part, and mentors checked in on ${number(month.checkedIn.length)}.`,
      next: 'Compare sales with the baseline: 20 to 30% more is what a whole sales staff can bring.',
    };
  }
  return { step: 'Training', why: trainingWhy(month), next: trainingNext(month) };
}

function withoutSales(month: Participation, people: readonly TableRow<Person>[]): Journey {
  const alone = month.topShare >= ONE_PERSON;
  const why = alone
    ? `One person owns ${percent(month.topShare)} of the rows, and nobody in sales took part.`
    : 'Several people post, and nobody in sales took part.';
  const next = 'Ask one person in sales for one small safe thing: a photo, an answer, a story.';
  return {
    step: alone && isJunior(month.topOwner, people) ? 'The intern' : 'The hired hand',
    why,
    next,
  };
}

/** Somebody who learns: called so, or with a mentor. */
function isJunior(name: string, people: readonly TableRow<Person>[]): boolean {
  const person = people.find(({ item }) => nameKey(item.name) === name)?.item;
  return /\b(intern|trainee|apprentice|student)\b/i.test(name) || (person?.mentor ?? '') !== '';
}

function trainingWhy(month: Participation): string {
  const { numberOfStaff, numberOfSalesStaff, staffShare, salesShare } = month;
  if (staffShare === null || salesShare === null) {
    return 'Several people took part, some of them in sales. Settings does not say how many people there are, so the share is not known.';
  }
  const shares = `${partOf(month.staff, numberOfStaff ?? 0)} people and ${partOf(month.salesStaff, numberOfSalesStaff ?? 0)} in sales took part`;
  if (month.checkedIn.length === 0) return `${shares}, and no mentor checked in.`;
  const lacking = [
    ...(staffShare < MOST ? ['the staff'] : []),
    ...(salesShare < MOST ? ['sales'] : []),
  ];
  return `${shares}: most of ${listed(lacking)} do not yet.`;
}

/** `4 of 9`; more than Settings knows of are all. */
function partOf(count: number, whole: number): string {
  return `${number(Math.min(count, whole))} of ${number(whole)}`;
}

function trainingNext(month: Participation): string {
  if (month.staffShare === null || month.salesShare === null) {
    return 'Write the number of staff and of sales staff into Settings.';
  }
  return month.checkedIn.length === 0
    ? 'Give everybody new a mentor, and check in once a month.'
    : 'Give one more person a mentor and a small safe task from Ideas.';
}

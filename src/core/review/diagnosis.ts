import type { SideScore } from './goals-of-month.ts';
import type { UnqualifiedReasons } from './unqualified-reasons.ts';
import { capital, counted, listed, monthOnly, number, sentences } from './wording.ts';

/** Fewer cases than this say nothing: one lead more or less would turn the verdict. */
export const LEAST_CASES = 5;

/** The four cases of the table, and the two in which it is not asked. */
export type DiagnosisCase =
  | 'both met'
  | 'marketing only'
  | 'sales only'
  | 'neither'
  | 'too few'
  | 'not judged';

/** Whether each side met its goals, and of how many leads this is said. */
export function caseOf(
  marketing: boolean | null,
  sales: boolean | null,
  cases: number | null,
): DiagnosisCase {
  if (marketing === null || sales === null) return 'not judged';
  if (cases === null || cases < LEAST_CASES) return 'too few';
  if (marketing) return sales ? 'both met' : 'marketing only';
  return sales ? 'sales only' : 'neither';
}

/** What is known of a month when it is judged. */
export interface Facts {
  readonly month: string;
  readonly marketing: SideScore;
  readonly sales: SideScore;
  /** Leads from social that the CRM got. */
  readonly leads: number | null;
  readonly reasons: UnqualifiedReasons;
  readonly salesClosed: number | null;
  readonly salesFromThisMonthsLeads: number | null;
  readonly meanDaysToClose: number | null;
}

/** What a month says, as a manager would say it aloud: first the case, then what it rests on. */
export function diagnosis(facts: Facts): string {
  const judged = caseOf(facts.marketing.verdict, facts.sales.verdict, facts.leads);
  switch (judged) {
    case 'not judged':
      return notJudged(facts);
    case 'too few':
      return `Too few to judge: ${counted(facts.leads ?? 0, 'lead')} from social came in during ${monthOnly(facts.month)}, and it takes at least ${LEAST_CASES} to say whether marketing or sales should change anything.`;
    case 'both met':
      return `${score(facts)} Keep what works, and ask next month for a little more on the same assumptions.`;
    case 'sales only':
      return `${score(facts)} Sales did without what marketing was to bring: see where its customers came from, and test the assumptions behind marketing's numbers before more is posted.`;
    case 'neither':
      return `${score(facts)} Look first at what was planned and not done and at stages that no post served; where the plan was carried out, the assumptions were wrong.`;
    case 'marketing only':
      return sentences(score(facts), whyNoSales(facts), notYetTime(facts));
  }
}

function score({ marketing, sales }: Facts): string {
  return `Marketing met ${marketing.met} of ${counted(marketing.judged, 'goal')}, sales met ${sales.met} of ${sales.judged}.`;
}

/** Good numbers in marketing and none in sales: the reasons of the leads tell why (article 001). */
function whyNoSales({ reasons, leads }: Facts): string {
  const [largest] = reasons.groups;
  const usual =
    'When marketing does well and sales does not, the posts mostly reach people who will not buy: check the audience before anybody is blamed.';
  if (largest === undefined || reasons.explained < LEAST_CASES) {
    const known = `Why leads came to nothing is known of ${reasons.explained === 0 ? 'none' : number(reasons.explained)}${
      leads === null ? '' : ` of ${number(leads)}`
    }, too few to judge.`;
    return sentences(usual, known);
  }
  const share = `${number(largest.count)} of ${number(reasons.explained)} leads that came to nothing`;
  if (largest.count * 2 <= reasons.explained) {
    return `No one reason stands out among the ${counted(reasons.explained, 'lead')} that came to nothing (${listed(reasons.words.slice(0, 3))}).`;
  }
  switch (largest.group) {
    case 'fit':
      return `${capital(share)} did not fit (${listed(reasons.words.slice(0, 3))}): the posts and ads reach the wrong audience. Aim them at other people rather than posting more.`;
    case 'no reply':
      return `${share} never replied: look at how soon and how sales gets in touch before the audience is changed.`;
    case 'price':
      return `${share} left over the price: say earlier what it costs, or aim at people for whom that is right.`;
    case 'timing':
      return `${share} were not ready yet: keep in touch with them instead of looking for new ones.`;
    case 'other':
      return `${share} have a reason of their own (${listed(reasons.words.slice(0, 3))}): talk them through with sales.`;
  }
}

/** Leads that take longer to close than they have had are no failure of sales yet. */
function notYetTime(facts: Facts): string {
  const { month, salesClosed, salesFromThisMonthsLeads, meanDaysToClose } = facts;
  if (salesFromThisMonthsLeads !== 0 || meanDaysToClose === null || meanDaysToClose < 15) return '';
  return `And it is early: the ${counted(salesClosed ?? 0, 'sale')} took ${number(meanDaysToClose)} days on average, so most leads of ${monthOnly(month)} have not had that time yet.`;
}

function notJudged({ month, marketing, sales }: Facts): string {
  const missing = [
    ...(marketing.verdict === null ? ['marketing'] : []),
    ...(sales.verdict === null ? ['sales'] : []),
  ];
  return `${monthOnly(month)} cannot be judged yet: ${listed(missing)} ${missing.length === 1 ? 'has' : 'have'} no goal with a target and a number beside it. Write goals for both sides in Goals, and bring in Results and Sales.`;
}

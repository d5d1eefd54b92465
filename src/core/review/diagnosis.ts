import { listed } from '../listed.ts';
import { caseOf } from './diagnosis-case.ts';
import { isFew, LEAST_CASES } from './few.ts';
import type { SideScore } from './goals-of-month.ts';
import { daysInWords, type Progress } from './progress.ts';
import { onTheWay, type UnsoldFacts, whyNoSales } from './unsold-leads.ts';
import { capital, counted, countedOf, monthOnly, number, sentences } from './wording.ts';

/** What is known of a month when it is judged. */
export interface Facts extends UnsoldFacts {
  readonly month: string;
  readonly progress: Progress;
  readonly marketing: SideScore;
  readonly sales: SideScore;
  readonly planned: number;
  readonly missed: number;
  /** Stages that social is to serve and for which nothing was published. */
  readonly unserved: readonly string[];
  readonly salesClosed: number | null;
  readonly salesFromThisMonthsLeads: number | null;
  readonly meanDaysToClose: number | null;
}

/**
 * What a month says, as a manager would say it aloud: first the case, then what it rests on. In
 * a month that is not over each side is on course or behind; nothing is missed yet (001-17).
 */
export function diagnosis(facts: Facts): string {
  const { month, progress, leads } = facts;
  const name = monthOnly(month);
  switch (caseOf(facts.marketing.verdict, facts.sales.verdict, leads)) {
    case 'not judged':
      return notJudged(facts);
    case 'too few':
      return `Too few to judge${progress.isOver ? '' : ` after ${daysInWords(progress)}`}: ${counted(leads ?? 0, 'lead')} from social came in during ${name}, and it takes at least ${LEAST_CASES} to say whether marketing or sales should change anything.`;
    case 'both met':
      return sentences(
        score(facts),
        progress.isOver
          ? 'Keep what works, and ask next month for a little more on the same assumptions.'
          : 'Go on as planned.',
        onTheWay(facts),
      );
    case 'sales only':
      return sentences(
        score(facts),
        `Sales did without what marketing was to bring: see where ${earlier(facts)} came from, and test the assumptions behind marketing's numbers before more is posted.`,
      );
    case 'neither':
      return sentences(score(facts), notDone(facts));
    case 'marketing only':
      return sentences(score(facts), whyNoSales(facts), notYetTime(facts));
  }
}

function score({ marketing, sales, progress }: Facts): string {
  const goals = counted(marketing.judged, 'goal');
  return progress.isOver
    ? `Marketing met ${marketing.met} of ${goals}, sales met ${sales.met} of ${sales.judged}.`
    : `So far, ${daysInWords(progress)}: marketing is on course with ${marketing.met} of ${goals}, sales with ${sales.met} of ${sales.judged}.`;
}

function earlier({ salesClosed, salesFromThisMonthsLeads: own, month }: Facts): string {
  if (salesClosed === null || own === null || own >= salesClosed) return 'its customers';
  return `its customers, of whom ${number(salesClosed - own)} came in before ${monthOnly(month)},`;
}

/** Nothing went well: what was not done comes first, for only what was carried out tests an assumption. */
function notDone({ planned, missed, unserved, progress, ...facts }: Facts): string {
  const undone = [
    ...(missed > 0
      ? [`${countedOf(missed, planned, 'planned post')} ${missed === 1 ? 'was' : 'were'} missed`]
      : []),
    ...(unserved.length > 0 ? [`nothing was published for ${listed(unserved)}`] : []),
  ];
  const late = notYetTime({ planned, missed, unserved, progress, ...facts });
  if (undone.length > 0) {
    return sentences(
      `Look first at what was planned and not done: ${listed(undone)}.`,
      progress.isOver && 'Where the plan was carried out, the assumptions were wrong.',
      late,
    );
  }
  return sentences(
    planned === 0
      ? 'No post was planned: begin there.'
      : progress.isOver
        ? 'What was planned went out, so the assumptions were wrong: test them one by one, below.'
        : 'What was planned so far went out: look at the assumptions while there is time to change the rest of the month.',
    late,
  );
}

/** Leads that take longer to close than they have had are no failure of sales yet. */
function notYetTime(facts: Facts): string {
  const { month, salesClosed, salesFromThisMonthsLeads, meanDaysToClose } = facts;
  if (salesFromThisMonthsLeads !== 0 || meanDaysToClose === null || meanDaysToClose < 15) return '';
  const few = isFew(salesClosed) ? ' (too few to be sure)' : '';
  return `And it is early: the ${counted(salesClosed ?? 0, 'sale')} took ${number(meanDaysToClose)} days on average${few}, so most leads of ${monthOnly(month)} have not had that time yet.`;
}

function notJudged({ month, marketing, sales, progress }: Facts): string {
  if (progress.passed === 0) return `${monthOnly(month)} has not begun: there is nothing to judge.`;
  const sides = [
    { name: 'marketing', tab: 'Results', ...marketing },
    { name: 'sales', tab: 'Sales', ...sales },
  ].filter(({ verdict }) => verdict === null);
  const without = sides.filter(({ targets }) => targets === 0).map(({ name }) => name);
  const unmeasured = sides.filter(({ targets }) => targets > 0);
  const names = (all: typeof sides) => listed(all.map(({ name }) => name));
  const missing = [
    ...(without.length === 0
      ? []
      : [`${listed(without)} ${without.length === 1 ? 'has' : 'have'} no goal with a target`]),
    ...(unmeasured.length === 0 ? [] : [`nothing is known of the goals of ${names(unmeasured)}`]),
  ];
  const steps = [
    ...(without.length === 0 ? [] : ['write goals for both sides in Goals']),
    ...(unmeasured.length === 0
      ? []
      : [`bring in ${listed(unmeasured.map(({ tab }) => tab))} for the month`]),
  ];
  const soFar = progress.isOver ? '' : `So far, ${daysInWords(progress)}: `;
  return `${soFar}${monthOnly(month)} cannot be judged yet: ${listed(missing)}. ${capital(listed(steps))}: then this line says whether the posts reach people who buy.`;
}

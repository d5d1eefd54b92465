import { listed } from '../listed.ts';
import { LEAST_CASES } from './few.ts';
import type { UnqualifiedReasons } from './unqualified-reasons.ts';
import { capital, counted, countedOf, number, sentences, tallied } from './wording.ts';

/** What tells why leads did not become sales. */
export interface UnsoldFacts {
  /** Leads from social that the CRM got, and of these the qualified ones. */
  readonly leads: number | null;
  readonly qualified: number | null;
  readonly reasons: UnqualifiedReasons;
  /** Who the published posts and ads were for, the most frequent first. */
  readonly audiences: readonly (readonly [string, number])[];
  readonly adLeads: number | null;
  readonly handOffLeak: number | null;
  readonly leftAlone: number | null;
  readonly contactWithinDays: number;
}

/**
 * Good numbers in marketing and none in sales: the reasons of the leads tell why (article 001),
 * unless leads got lost on the way.
 */
export function whyNoSales(facts: UnsoldFacts): string {
  const { reasons, qualified } = facts;
  const [largest] = reasons.groups;
  const fit = reasons.groups.find(({ group }) => group === 'fit')?.count ?? 0;
  const known = reasons.explained >= LEAST_CASES;
  const byFit = largest === undefined || !known || largest.group === 'fit';
  if (byFit && qualified !== null && qualified >= LEAST_CASES && qualified >= fit) {
    return sentences(theyFit(facts, qualified), onTheWay(facts));
  }
  if (largest === undefined || !known) {
    return sentences(onTheWay(facts), USUAL, tooFewReasons(facts));
  }
  if (largest.count * 2 <= reasons.explained) {
    return sentences(
      `No one reason stands out among the ${counted(reasons.explained, 'lead')} that came to nothing (${wordsOf(reasons)}).`,
      onTheWay(facts),
    );
  }
  const share = countedOf(largest.count, reasons.explained, 'lead');
  return sentences(
    SENTENCES[largest.group](`${capital(share)} that came to nothing`, facts),
    onTheWay(facts),
  );
}

type Sentence = (share: string, facts: UnsoldFacts) => string;

const SENTENCES: {
  readonly [G in UnqualifiedReasons['groups'][number]['group']]: Sentence;
} = {
  fit: (share, facts) =>
    sentences(
      `${share} did not fit (${wordsOf(facts.reasons)}): the posts and ads reach the wrong audience.`,
      facts.audiences.length > 0 && `They were for ${tallied(facts.audiences, 3)}.`,
      'Aim them at other people rather than posting more.',
    ),
  'no reply': (share) =>
    `${share} never replied: look at how soon and how sales gets in touch before the audience is changed.`,
  price: (share) =>
    `${share} left over the price: say earlier what it costs, or aim at people for whom that is right.`,
  timing: (share) =>
    `${share} were not ready yet: keep in touch with them instead of looking for new ones.`,
  other: (share, { reasons }) =>
    `${share} have a reason of their own (${wordsOf(reasons)}): talk them through with sales.`,
};

function wordsOf({ words }: UnqualifiedReasons): string {
  return words.length === 0 ? 'without a word why' : listed(words.slice(0, 3));
}

function theyFit({ leads }: UnsoldFacts, qualified: number): string {
  return `${countedOf(qualified, leads ?? qualified, 'lead')} are qualified, more than were turned down for not fitting: the audience looks right. See where they stop between there and the sale.`;
}

const USUAL =
  'When marketing does well and sales does not, the posts mostly reach people who will not buy: check the audience before anybody is blamed.';

function tooFewReasons({ reasons, leads }: UnsoldFacts): string {
  const known = reasons.explained === 0 ? 'none' : number(reasons.explained);
  const whole = leads === null ? '' : ` of ${number(leads)}`;
  return `Why leads came to nothing is known of ${known}${whole}, too few to judge.`;
}

/** Leads that sales never saw, or saw and left alone: no audience can mend that. */
export function onTheWay(facts: UnsoldFacts): string {
  const { adLeads, handOffLeak, leads, leftAlone, contactWithinDays } = facts;
  const inCrm = handOffLeak !== null && handOffLeak >= LEAST_CASES ? 'in it' : 'leads in the CRM';
  const lost = [
    ...(handOffLeak !== null && adLeads !== null && handOffLeak >= LEAST_CASES
      ? [`${countedOf(handOffLeak, adLeads, 'lead')} of ad forms never reached the CRM`]
      : []),
    ...(leftAlone !== null && leads !== null && leftAlone >= LEAST_CASES
      ? [
          `${number(leftAlone)} of the ${number(leads)} ${inCrm} waited more than ${counted(contactWithinDays, 'day')} for a first contact`,
        ]
      : []),
  ];
  return lost.length === 0 ? '' : `On the way to sales, ${listed(lost)}.`;
}

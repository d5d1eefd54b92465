import type { Outcome } from './item.ts';

const LEADS_TO_REFERRAL = /\b(relationships?|retain|retention|referrals?)\b/i;

/**
 * What a stage leads to (article 000: every post ends in a sale or a referral): a referral for
 * stages about relationships, keeping customers and referrals, by the words in their names; a
 * sale for every other stage; nothing where there is no stage.
 */
export function outcomeOf(stage: string): Outcome | '' {
  if (stage === '') return '';
  return LEADS_TO_REFERRAL.test(stage) ? 'Referral' : 'Sale';
}

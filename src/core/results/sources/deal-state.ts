import type { Qualified, ReasonGroup, SaleOutcome } from '../sale.ts';

const WON =
  /\bwon\b|closed ?won|gewonnen|gagné|ganad[oa]|ganh[oa]|vint[oa]|\bsold\b|verkauft|vendu|vendid[oa]/i;
const LOST =
  /\blost\b|closed ?lost|verloren|perdu|perdid[oa]|pers[oa]\b|\bdead\b|disqualif|unqualif|abandon/i;
const YES = /^(?:true|yes|ja|oui|s[ií]|sim|1|x)$/i;

/** Whether a deal is closed and how, by the CRM's own answer, else by the name of its stage. */
export function outcomeOf(stage: string, isWon = '', isClosed = ''): SaleOutcome | '' {
  if (YES.test(isWon)) return 'Won';
  if (YES.test(isClosed) && isWon !== '') return 'Lost';
  if (LOST.test(stage)) return 'Lost';
  return WON.test(stage) ? 'Won' : '';
}

/**
 * Whether sales found that a lead fits: won leads did, those lost for a reason of fit did not. A
 * stage says so only in so many words; what else a stage means, the sales cycle says.
 */
export function qualifiedOf(
  stage: string,
  outcome: SaleOutcome | '',
  group: ReasonGroup | '',
): Qualified | '' {
  if (outcome === 'Won') return 'Yes';
  if (/\b(?:un|dis|not |nicht |non |no )qualif/i.test(stage)) return 'No';
  if (outcome === 'Lost') return group === 'fit' ? 'No' : '';
  return /sales[ -]?qualified|^qualified|^sql$|qualifiziert|^qualifié|^(?:c|qu)alificad/i.test(
    stage,
  )
    ? 'Yes'
    : '';
}

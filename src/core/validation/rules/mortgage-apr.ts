import { mortgageReminder } from '../mortgage.ts';

/** The copy names a rate in per cent without its annual percentage rate. */
export const mortgageApr = mortgageReminder({
  code: 'pack:mortgage-apr',
  why: 'Where a rate is named, the annual percentage rate belongs beside it.',
  example: '“Rates from 4.9%” without an APR beside it',
  message: 'Name the APR beside the rate, or leave the rate out.',
  isForgotten: (copy) => namesRate(copy) && !/\bAPR\b|\bannual percentage rate\b/i.test(copy),
});

const PERCENT = /\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b)/i;
/** Percentages that are no rates: a down payment, a saving, a share of something. */
const NO_RATE_BEFORE = /(?:down[ -]?payments?|deposits?|sav(?:e|ings?)|discounts?|put)\D{0,12}$/i;
const NO_RATE_AFTER =
  /^[\s-]*(?:down|deposit|off|of|discount|cash|more|less|fewer|faster|larger|higher|lower|ltv|financing|equity|sure|free)\b/i;

function namesRate(copy: string): boolean {
  let rest = copy;
  for (let found = PERCENT.exec(rest); found !== null; found = PERCENT.exec(rest)) {
    const after = rest.slice(found.index + found[0].length);
    const before = rest.slice(0, found.index);
    if (!NO_RATE_BEFORE.test(before) && !NO_RATE_AFTER.test(after)) return true;
    rest = after;
  }
  return false;
}

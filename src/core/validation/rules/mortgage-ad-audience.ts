import { tradeReminder } from '../trade-reminder.ts';

/**
 * The audience of an ad is narrowed by age or the like. In the United States the Fair Housing Act
 * and the Equal Credit Opportunity Act name the grounds; networks refuse such an audience for
 * housing and credit.
 */
export const mortgageAdAudience = tradeReminder({
  trade: 'Mortgage',
  code: 'pack:mortgage-ad-audience',
  why: 'Ads for housing and credit are not to be aimed by age, sex, family, origin, religion, disability or postcode, and networks stop those that are.',
  example: 'an ad for “women, 25 to 34”',
  column: 'audience',
  message:
    'Take age, sex, family, origin, religion, disability and postcode out of the audience of this ad: say what people want instead, such as “first-time buyers”.',
  kinds: ['Ad'],
  isForgotten: ({ item }) => NARROWED.test(item.audience),
});

/** Not ages: `30-60 days`, `5 to 10 miles`, `20-30 %`. */
const NO_AGE = '(?!\\s*(?:days?|weeks?|months?|hours?|min|mi\\b|miles?|km|%|k\\b|percent|units?))';

/** Words that only mean people where these follow: `White Oak` and `Christian County` are places. */
const PEOPLE =
  '(?:people|persons|adults|wom[ae]n|m[ae]n|couples|families|households|(?:home ?)?buyers|(?:home ?)?owners|renters|borrowers|communit(?:y|ies)|americans)';

const NARROWED = new RegExp(
  [
    '\\b(?:ages?|aged)\\b',
    `(?<![\\d$€£.,-])\\b[1-9]\\d\\s?(?:-|–|—|to)\\s?[1-9]\\d\\b(?![\\d,.-]*\\d)${NO_AGE}`,
    `(?<![\\d$€£.,])\\b[1-9]\\d\\s?\\+${NO_AGE}`,
    `\\b(?:over|under|above|below)[ -][1-9]\\d(?:s|['’]s)?\\b(?![\\d,.]*\\d)${NO_AGE}`,
    '\\b\\d{2}[ -]?years?[ -]?olds?\\b',
    '\\b(?:in their (?:twenties|thirties|forties|fifties|sixties|\\d0s)|young(?:er)? (?:people|adults|buyers|couples|families|professionals)|old(?:er)? (?:people|adults)|seniors?|elderly|retirees|pensioners|millennials?|gen(?:eration)?[ -]?[xyz]|(?:baby )?boomers)\\b',
    '\\b(?:wom[ae]n|m[ae]n|males?|females?|ladies|gentlemen|moms?|mums?|mothers?|dads?|fathers?|husbands?|wi(?:fe|ves))\\b',
    '\\b(?:married|unmarried|divorced|newly-?weds?|parents?|(?<!(?:single|multi)[ -])famil(?:y|ies)(?![ -](?:homes?|houses?|propert|residen))|with (?:kids|children)|pregnant)\\b',
    `\\b(?:black|white|christian|catholic) ${PEOPLE}\\b`,
    '\\b(?:race|ethnic(?:ity)?|nationality|african[ -]americans?|asians?|hispanics?|latin[oax]s?|immigrants?|foreigners)\\b',
    '\\b(?:religio(?:n|us)|christians|catholics|jewish|jews?|muslims?|hindus?)\\b',
    '\\b(?:disab(?:led|ility|ilities)|handicapped)\\b',
    '\\b(?:zip ?codes?|zips?|post(?:al)? ?codes?)\\b',
  ].join('|'),
  'i',
);

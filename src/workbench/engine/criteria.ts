/**
 * Apps Script's criteria for validations and colour rules, each beside the engine's own name for it.
 * A criterion that is not here is not offered.
 */
const ENGINE_NAMES: Readonly<Record<string, string>> = {
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
  CHECKBOX: 'isBoolean',
  CUSTOM_FORMULA: 'customFormula',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_EQUAL_TO: 'dateIs',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
};

/** The engine judges these against a date that is named or exact. */
const WITH_DATE = new Set([
  'dateIs',
  'dateIsAfter',
  'dateIsBefore',
  'dateIsOnOrAfter',
  'dateIsOnOrBefore',
]);

/** The engine's name of a criterion. Throws for one that it does not have. */
export function engineCriterion(criteria: string): string {
  const name = ENGINE_NAMES[criteria];
  if (name === undefined) throw new Error(`The criterion ${criteria} is not part of this host.`);
  return name;
}

/** The Apps Script name of one of the engine's criteria; blank where there is none. */
export function scriptCriterion(name: string): string {
  return Object.keys(ENGINE_NAMES).find((criteria) => ENGINE_NAMES[criteria] === name) ?? '';
}

/** What the engine wants beside the name: that the date meant is an exact one. */
export function dateValue(name: string): { dateValue?: 'exactDate' } {
  return WITH_DATE.has(name) ? { dateValue: 'exactDate' } : {};
}

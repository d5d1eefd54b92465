import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PlanItem } from '../../../../src/core/plan/item.ts';
import {
  APPLIES_TO,
  FIRES_WHEN,
  MATCHES,
  OWN_SEVERITIES,
  type OwnRule,
  PLACES_TO_LOOK,
} from '../../../../src/core/validation/own-rules/own-rule.ts';
import { validate } from '../../../../src/core/validation/validate.ts';
import { inputOf, rowsOf } from '../a-plan.ts';

const page = readFileSync(new URL('../../../../docs/own-rules.md', import.meta.url), 'utf8');

/** The examples of the page, as its table has them. */
const EXAMPLES: readonly OwnRule[] = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim().replace(/^`|`$/g, '')))
  .filter((cells) => cells.length === 11 && !/^(?:Rule|-+)$/.test(cells[1] ?? ''))
  .map(([, rule = '', pattern = '', match, lookIn, appliesTo, firesWhen, severity, ...rest]) => ({
    rule,
    pattern,
    match: MATCHES.find((one) => one === match) ?? '',
    lookIn: PLACES_TO_LOOK.find((one) => one === lookIn) ?? '',
    appliesTo: APPLIES_TO.find((one) => one === appliesTo) ?? '',
    firesWhen: FIRES_WHEN.find((one) => one === firesWhen) ?? '',
    severity: OWN_SEVERITIES.find((one) => one === severity) ?? '',
    message: rest[0] ?? '',
    why: rest[1] ?? '',
    active: true,
  }));

function codesOf(row: Partial<PlanItem>): string[] {
  return validate(inputOf({ plan: rowsOf([row]), ownRules: EXAMPLES }))
    .map(({ code }) => code)
    .filter((code) => code.startsWith('own:'));
}

test('the page has five examples, each with every column filled', () => {
  expect(EXAMPLES).toHaveLength(5);
  for (const example of EXAMPLES) expect(Object.values(example)).not.toContain('');
});

describe('an example of the page fires where it should', () => {
  test.each<[string, Partial<PlanItem>]>([
    ['own:no-big-promises', { copy: 'The best in town, guaranteed.', assetBrief: 'Photo by Jo' }],
    ['own:phone-number-in-ads', { kind: 'Ad', copy: 'Call us.' }],
    ['own:one-name-for-the-firm', { audience: 'Fans of Larkfield Lending' }],
    ['own:no-shortened-links', { link: 'https://bit.ly/rates' }],
    ['own:say-where-the-photo-is-from', { assetBrief: 'Dana at her desk' }],
  ])('%s', (code, row) => {
    expect(codesOf(row)).toEqual([code]);
  });

  test('and nowhere else', () => {
    expect(codesOf({ kind: 'Ad', copy: 'Call 703-555-0100.' })).toEqual([]);
  });
});

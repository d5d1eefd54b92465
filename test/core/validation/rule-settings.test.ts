import { describe, expect, test } from 'vitest';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { RULE_CODES } from '../../../src/core/validation/rule-codes.ts';
import { wrongRuleSettings } from '../../../src/core/validation/rule-settings.ts';
import { RULES } from '../../../src/core/validation/rules.ts';
import { validate } from '../../../src/core/validation/validate.ts';
import { inputOf, rowsOf } from './a-plan.ts';

/** Code and severity of what is found in a post without owner and audience, of a month without goal. */
function found(change: Partial<Settings>, status: 'Ready' | 'Drafted' = 'Ready'): string[] {
  const wanted = ['owner-missing', 'audience-missing', 'goal-missing', 'to-fill'];
  return validate(
    inputOf({
      plan: rowsOf([
        { owner: [], audience: '', status },
        { owner: [], status: 'Idea', date: '2026-12-24' },
      ]),
      settings: { ...startSettings(), ...change },
    }),
  )
    .filter(({ code }) => wanted.includes(code))
    .map(({ code, severity }) => `${severity} ${code}`);
}

describe('rules are switched off by their codes', () => {
  test.each<[readonly string[], string[]]>([
    [
      [],
      ['error owner-missing', 'warning audience-missing', 'hint to-fill', 'warning goal-missing'],
    ],
    [['owner-missing'], ['warning audience-missing', 'warning goal-missing']],
    [[' Owner-Missing '], ['warning audience-missing', 'warning goal-missing']],
    [['to-fill'], ['error owner-missing', 'warning audience-missing', 'warning goal-missing']],
    [['owner-*', 'goal-*'], ['warning audience-missing']],
    [['*'], []],
    [
      ['owner'],
      ['error owner-missing', 'warning audience-missing', 'hint to-fill', 'warning goal-missing'],
    ],
  ])('%j', (rulesOff, expected) => {
    expect(found({ rulesOff })).toEqual(expected);
  });
});

describe('rules matter as much as people say', () => {
  test('in place of the severity of the rule, for findings of rows and of other tabs', () => {
    const ruleSeverities = [
      { code: 'owner-*', severity: 'hint' as const },
      { code: 'audience-missing', severity: 'error' as const },
      { code: 'goal-missing', severity: 'error' as const },
      { code: 'to-fill', severity: 'warning' as const },
    ];
    expect(found({ ruleSeverities })).toEqual([
      'error audience-missing',
      'hint owner-missing',
      'warning to-fill',
      'error goal-missing',
    ]);
  });

  test('of two that mean a rule the last counts', () => {
    const ruleSeverities = [
      { code: '*', severity: 'hint' as const },
      { code: 'owner-missing', severity: 'warning' as const },
    ];
    expect(found({ ruleSeverities })).toContain('warning owner-missing');
    expect(found({ ruleSeverities })).toContain('hint goal-missing');
  });

  test('and what is missing still ripens', () => {
    const ruleSeverities = [{ code: 'audience-missing', severity: 'error' as const }];
    expect(found({ ruleSeverities }, 'Drafted')).toContain('error audience-missing');
    const plan = rowsOf([{ audience: '', status: 'Drafted', date: '2026-11-09' }]);
    const settings = { ...startSettings(), ruleSeverities };
    const near = validate(inputOf({ plan, settings })).find(
      ({ code }) => code === 'audience-missing',
    );
    expect(near?.severity).toBe('warning');
  });
});

test('a code that there is not is named, whichever setting it stands in', () => {
  const wrong = wrongRuleSettings(
    {
      rulesOff: ['topic-repeat', 'topic', 'pack:*', 'pack:bakery-*', '*'],
      ruleSeverities: [
        { code: 'CADENCE-GAP', severity: 'hint' },
        { code: 'cadence', severity: 'hint' },
      ],
    },
    RULE_CODES,
  );
  expect(wrong.map(({ setting, found: text }) => [setting, text])).toEqual([
    ['Rules off', 'topic'],
    ['Rules off', 'pack:bakery-*'],
    ['Rule severities', 'cadence'],
  ]);
});

test('every rule says in lower case what its code is', () => {
  for (const { code } of RULES) expect(code).toMatch(/^(?:pack:)?[a-z]+(?:-[a-z]+)*$/);
});

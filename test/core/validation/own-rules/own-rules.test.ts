import { describe, expect, test } from 'vitest';
import type { PlanItem } from '../../../../src/core/plan/item.ts';
import { startSettings } from '../../../../src/core/settings/definitions.ts';
import type { OwnRule } from '../../../../src/core/validation/own-rules/own-rule.ts';
import { ownRules } from '../../../../src/core/validation/own-rules/own-rules.ts';
import { validate } from '../../../../src/core/validation/validate.ts';
import { inputOf, rowsOf } from '../a-plan.ts';
import { ownRuleOf } from './own-rule-of.ts';

function found(rule: OwnRule, row: Partial<PlanItem>, unreadable: (keyof PlanItem)[] = []) {
  const input = inputOf({ plan: rowsOf([row], unreadable), ownRules: [rule] });
  return validate(input).filter(({ code }) => code.startsWith('own:'));
}

const CHEAP = ownRuleOf('cheap');
const NMLS = ownRuleOf('NMLS', { lookIn: 'Copy', firesWhen: 'Not found' });

describe('a rule of one’s own fires', () => {
  test.each<[string, OwnRule, Partial<PlanItem>, string]>([
    ['where a word is found', CHEAP, { copy: 'Cheap rates!' }, 'copy'],
    ['in the first text that has it', CHEAP, { topic: 'cheap', audience: 'cheap' }, 'topic'],
    [
      'in the text that it looks in',
      { ...CHEAP, lookIn: 'Audience' },
      { audience: 'cheap' },
      'audience',
    ],
    ['in a link', { ...CHEAP, lookIn: 'Link' }, { link: 'https://example.com/cheap' }, 'link'],
    [
      'in an asset brief',
      { ...CHEAP, lookIn: 'Asset brief' },
      { assetBrief: 'cheap look' },
      'assetBrief',
    ],
    [
      'for a placeholder that it looks for',
      ownRuleOf('TBD', { lookIn: 'Copy' }),
      { copy: 'TBD' },
      'copy',
    ],
    ['by a pattern', ownRuleOf('\\d+ ?%', { match: 'Pattern' }), { copy: 'From 4 %' }, 'copy'],
    ['where a word is not found', NMLS, { copy: 'Rates moved.' }, 'copy'],
    ['on an ad', { ...CHEAP, appliesTo: 'Ads' }, { kind: 'Ad', copy: 'cheap' }, 'copy'],
    ['on a task', { ...CHEAP, appliesTo: 'Tasks' }, { kind: 'Task', copy: 'cheap' }, 'copy'],
    [
      'on a post without a kind',
      { ...CHEAP, appliesTo: 'Posts' },
      { kind: '', copy: 'cheap' },
      'copy',
    ],
    ['on a post that sells', { ...CHEAP, appliesTo: 'Business posts' }, { copy: 'cheap' }, 'copy'],
  ])('%s', (_, rule, row, column) => {
    expect(found(rule, row).map(({ place }) => place)).toEqual([{ tab: 'plan', row: 2, column }]);
  });
});

describe('it does not fire', () => {
  test.each<[string, OwnRule, Partial<PlanItem>]>([
    ['when it is off', { ...CHEAP, active: false }, { copy: 'cheap' }],
    ['in another text', { ...CHEAP, lookIn: 'Topic' }, { copy: 'cheap' }],
    ['within a word', CHEAP, { copy: 'Cheapest rates' }],
    ['on another kind', { ...CHEAP, appliesTo: 'Ads' }, { copy: 'cheap' }],
    [
      'on a personal post',
      { ...CHEAP, appliesTo: 'Business posts' },
      { type: 'Personal', copy: 'cheap' },
    ],
    ['where what has to stand there does', NMLS, { copy: 'Rates. nmls #1' }],
    ['for what is missing from a text that is still to come', NMLS, { copy: 'TBD' }],
  ])('%s', (_, rule, row) => {
    expect(found(rule, row)).toEqual([]);
  });

  test('for what is missing from a cell that cannot be read', () => {
    expect(found(NMLS, {}, ['copy'])).toEqual([]);
    expect(found({ ...NMLS, lookIn: 'Any text' }, { copy: '' }, ['copy'])).toEqual([]);
  });
});

test('what must not be missing from any text is enough in one of them', () => {
  const rule = { ...NMLS, lookIn: 'Any text' } as const;
  expect(found(rule, { topic: 'NMLS' })).toEqual([]);
  expect(found(rule, { copy: '', topic: 'Rates' })[0]?.place.column).toBe('topic');
});

test('it says what its team wrote, with its severity', () => {
  const rule = ownRuleOf('cheap', {
    severity: 'Error',
    message: ' Say affordable\ninstead. ',
    why: 'It sounds\tlike a bargain bin.',
  });
  expect(found(rule, { copy: 'cheap' })[0]).toMatchObject({
    code: 'own:ours',
    severity: 'error',
    message: 'Say affordable instead.',
    why: 'It sounds like a bargain bin.',
  });
});

describe('without a message it says what it looks for', () => {
  test.each<[OwnRule, string]>([
    [CHEAP, 'Your own rule “Ours” does not want “cheap” here: change it.'],
    [{ ...CHEAP, rule: ' ' }, 'Your own rule does not want “cheap” here: change it.'],
    [
      ownRuleOf('cheap', { match: 'Pattern' }),
      'Your own rule “Ours” does not want what it describes here: change it.',
    ],
    [
      ownRuleOf('NMLS', { firesWhen: 'Not found' }),
      'Your own rule “Ours” asks for “NMLS” here: add it.',
    ],
  ])('%o', (rule, message) => {
    expect(found(rule, { copy: 'cheap' })[0]).toMatchObject({
      severity: 'warning',
      message,
      why: 'Your team wrote this rule, in the tab Own rules.',
    });
  });
});

test('a long message is cut, so that the column Issues stays readable', () => {
  const rule = ownRuleOf('cheap', { message: '🦆'.repeat(5000) });
  expect(found(rule, { copy: 'cheap' })[0]?.message).toBe('🦆'.repeat(300));
});

test('its code is its name in kebab case, and each has its own', () => {
  const names = ['No cheap!', 'no  CHEAP', 'Café: 1 %', '', '🦆', 'no cheap'];
  const lines = names.map((rule, index) => ({
    row: index + 2,
    item: ownRuleOf('x', { rule }),
    unreadable: [],
  }));
  expect(ownRules(lines).map(({ code }) => code)).toEqual([
    'own:no-cheap',
    'own:no-cheap-2',
    'own:cafe-1',
    'own:line-5',
    'own:line-6',
    'own:no-cheap-3',
  ]);
});

test('Settings switch it off and change its severity, like any rule', () => {
  const given = { plan: rowsOf([{ copy: 'cheap' }]), ownRules: [CHEAP] };
  const off = { ...startSettings(), rulesOff: ['own:ours'] };
  expect(validate(inputOf({ ...given, settings: off })).map(({ code }) => code)).not.toContain(
    'own:ours',
  );
  const hint = {
    ...startSettings(),
    ruleSeverities: [{ code: 'own:*', severity: 'hint' as const }],
  };
  const findings = validate(inputOf({ ...given, settings: hint }));
  expect(findings.find(({ code }) => code === 'own:ours')?.severity).toBe('hint');
});

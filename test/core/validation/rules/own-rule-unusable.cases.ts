import { ownRuleOf } from '../own-rules/own-rule-of.ts';
import type { RuleCases } from './rule-case.ts';

const tab = 'ownRules';
const column = 'pattern';
const pattern = { match: 'Pattern' } as const;

export const cases: RuleCases = {
  code: 'own-rule-unusable',
  fires: [
    {
      name: 'no word',
      tables: { ownRules: [ownRuleOf('fine'), ownRuleOf(' , ')] },
      tab,
      column,
      on: [3],
      says: 'Type the word',
    },
    {
      name: 'more words than a line should have',
      tables: { ownRules: [ownRuleOf('word, '.repeat(200))] },
      tab,
      column,
      says: 'a line of their own',
    },
    { name: 'no pattern', tables: { ownRules: [ownRuleOf('', pattern)] }, tab, column },
    {
      name: 'a bracket that is never closed',
      tables: { ownRules: [ownRuleOf('(cheap', pattern)] },
      tab,
      column,
      says: 'close each bracket',
    },
    {
      name: 'a sign that repeats nothing',
      tables: { ownRules: [ownRuleOf('*cheap', pattern)] },
      tab,
      column,
      says: 'backslash',
    },
    {
      name: 'a pattern that is too long',
      tables: { ownRules: [ownRuleOf('a'.repeat(201), pattern)] },
      tab,
      column,
      says: '200 characters',
    },
    {
      name: 'a pattern that repeats too much',
      tables: { ownRules: [ownRuleOf('((a{40}){40}){40}', pattern)] },
      tab,
      column,
      says: 'simpler',
    },
    {
      name: 'a look ahead',
      tables: { ownRules: [ownRuleOf('rate(?! table)', pattern)] },
      tab,
      column,
      says: 'Leave out',
    },
    {
      name: 'a pattern that refers to itself',
      tables: { ownRules: [ownRuleOf('(a)\\1', pattern)] },
      tab,
      column,
      says: 'refers to a part of itself',
    },
  ],
  passes: [
    { name: 'words', tables: { ownRules: [ownRuleOf('cheap, (free')] } },
    { name: 'a pattern', tables: { ownRules: [ownRuleOf('(a+)+$', pattern)] } },
    {
      name: 'a line that is off',
      tables: { ownRules: [ownRuleOf('(', { ...pattern, active: false })] },
    },
    {
      name: 'words that cannot be read have a finding already',
      tables: { ownRules: [{ row: 2, item: ownRuleOf(''), unreadable: ['pattern'] }] },
    },
    { name: 'no such tab' },
  ],
};

import { ownRuleProblems } from '../own-rules/own-rules.ts';
import type { PlanRule } from '../rule.ts';

/** A line of the tab Own rules that is switched on and cannot work. */
export const ownRuleUnusable: PlanRule = {
  code: 'own-rule-unusable',
  severity: 'warning',
  why: 'As long as this line of Own rules cannot be understood, nothing is checked by it.',
  example: 'a pattern of the tab Own rules with a bracket that is never closed',
  scope: 'plan',
  // The tab is read where there is one.
  tables: [],
  check: ({ ownRules = [] }) =>
    ownRuleProblems(ownRules).map(({ row, problem }) => ({
      at: { tab: 'ownRules' as const, row, column: 'pattern' as const },
      month: null,
      message: problem,
    })),
};

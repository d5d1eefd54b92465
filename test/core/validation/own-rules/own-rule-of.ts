import type { OwnRule } from '../../../../src/core/validation/own-rules/own-rule.ts';

/** An active rule that looks for words anywhere, but for what is given. */
export function ownRuleOf(pattern: string, rest: Partial<OwnRule> = {}): OwnRule {
  return {
    rule: 'Ours',
    pattern,
    match: '',
    lookIn: '',
    appliesTo: '',
    firesWhen: '',
    severity: '',
    message: '',
    why: '',
    active: true,
    ...rest,
  };
}

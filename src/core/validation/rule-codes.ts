import { RULES } from './rules.ts';
import { TO_FILL } from './to-fill.ts';
import { CELL_UNREADABLE } from './unreadable.ts';

/** The codes of all findings that there can be. */
export const RULE_CODES: readonly string[] = [CELL_UNREADABLE, TO_FILL, ...RULES].map(
  ({ code }) => code,
);

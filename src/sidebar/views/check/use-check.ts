import { useState } from 'preact/hooks';
import type { Desk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import type { CheckFinding } from './severity.ts';

export const CHECKING = 'Checking the plan';

/** What was checked last: a month, or all of the plan where the month is blank. */
export interface Checked {
  readonly month: string;
  readonly findings: readonly CheckFinding[];
}

/** The check of the plan: what is chosen, and what the last check found. */
export interface Check {
  /** The chosen month; blank is all, `null` is not chosen yet. */
  readonly month: string | null;
  readonly choose: (month: string) => void;
  readonly checked: Checked | null;
  readonly check: (month: string) => void;
}

/** Keeps the check above its view, because a finished build begins one too. */
export function useCheck(desk: Desk): Check {
  const [month, choose] = useState<string | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);

  function check(next: string): void {
    choose(next);
    desk.run(
      CHECKING,
      () => desk.api.validatePlan(next === '' ? {} : { month: next }),
      ({ findings }) => {
        setChecked({ month: next, findings });
        const found =
          findings.length === 0 ? 'Nothing to fix' : counted(findings.length, 'finding');
        desk.say(`${found} in ${next === '' ? 'the plan' : monthName(next)}.`);
      },
    );
  }

  return { month, choose, checked, check };
}

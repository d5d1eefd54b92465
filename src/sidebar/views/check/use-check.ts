import { useState } from 'preact/hooks';
import type { Output } from '../../../addon/contract/contract.ts';
import type { Desk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { monthToCheck } from './month-options.ts';
import type { CheckFinding } from './severity.ts';

export const CHECKING = 'Checking the plan';
export const FIXING = 'Fixing';
export const UNFIXING = 'Taking the fixes back';

/** What was checked last: a month, or all of the plan where the month is blank. */
export interface Checked {
  readonly month: string;
  readonly findings: readonly CheckFinding[];
  /** How the rows of the findings looked, by Row ID. */
  readonly prints: Readonly<Record<string, string>>;
  /** When, in milliseconds, and how often the workbook had been read by then. */
  readonly at: number;
  readonly readings: number;
}

/** What the last fixing did; it can be taken back. */
export interface Fixed {
  readonly fixed: number;
  /** Cells that held something else by then, and were left alone. */
  readonly changed: number;
}

/** The check of the plan: what the last one found, and what was fixed from it. */
export interface Check {
  readonly checked: Checked | null;
  readonly check: (month: string) => void;
  readonly fixed: Fixed | null;
  readonly fix: (findings: readonly CheckFinding[]) => void;
  readonly undo: () => void;
}

/** Keeps the check above its view, because a finished build begins one too. */
export function useCheck(desk: Desk): Check {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [fixed, setFixed] = useState<Fixed | null>(null);
  const month = checked?.month ?? '';

  async function look(at: string): Promise<void> {
    hold(at, await desk.api.validatePlan(at === '' ? {} : { month: at }));
  }

  function hold(at: string, answer: Output<'validatePlan'>): void {
    setChecked({ month: at, ...answer, at: Date.now(), readings: desk.readings });
  }

  function check(next: string): void {
    // The usual month is not kept: it moves on with time.
    const isUsual = next === monthToCheck(desk.start, '');
    desk.keep({ checkMonth: isUsual ? '' : next || 'all', checkPart: 'plan' });
    setFixed(null);
    desk.run(
      CHECKING,
      () => desk.api.validatePlan(next === '' ? {} : { month: next }),
      (answer) => {
        hold(next, answer);
        const { findings } = answer;
        const found =
          findings.length === 0 ? 'Nothing to fix' : counted(findings.length, 'finding');
        desk.say(`${found} in ${next === '' ? 'the plan' : monthName(next)}.`);
      },
    );
  }

  function fix(findings: readonly CheckFinding[]): void {
    desk.run(
      FIXING,
      async () => {
        const fixes = findings.flatMap(({ rowId, fix: one }) =>
          one === undefined ? [] : [{ rowId, column: one.column, from: one.from, to: one.to }],
        );
        const answer = await desk.api.fixFindings({ fixes });
        await look(month);
        return answer;
      },
      setFixed,
    );
  }

  function undo(): void {
    desk.run(
      UNFIXING,
      async () => {
        const answer = await desk.api.undoFixes({});
        await look(month);
        return answer;
      },
      ({ restored, touched }) => {
        setFixed(null);
        const stayed = touched === 0 ? '' : ` ${counted(touched, 'cell')} stayed: changed since.`;
        desk.say(`${counted(restored, 'fix', 'fixes')} taken back.${stayed}`);
      },
    );
  }

  return { checked, check, fixed, fix, undo };
}

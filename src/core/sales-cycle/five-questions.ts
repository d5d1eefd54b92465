import { named, nameKey } from '../named.ts';
import type { ServedBy, Stage } from './stage.ts';
import { START_CYCLE } from './start-cycle.ts';

/** What somebody who is asked says about one stage of the start cycle. */
export interface StageAnswer {
  readonly stage: string;
  /** Who moves people on; `None` where the company has no such step. */
  readonly servedBy: ServedBy | 'None';
  /** What social media does there, in the company's words; may be blank. */
  readonly words: string;
}

/** One cell of the sales cycle that would be written over. */
export interface StageChange {
  readonly stage: string;
  readonly column: 'servedBy' | 'role';
  readonly from: string;
  readonly to: string;
}

/** A stage that would be added. */
export interface NewStage {
  readonly stage: string;
  readonly servedBy: ServedBy;
  readonly role: string;
}

/** What the answers would make of the sales cycle that stands. */
export interface CycleProposal {
  readonly change: readonly StageChange[];
  readonly add: readonly NewStage[];
  /** Lines that came with the set-up, that nobody has touched, and that the company has no use for. */
  readonly remove: readonly string[];
  /** Stages that the company has no use for, in whose lines somebody has typed: they stay. */
  readonly stay: readonly string[];
}

/**
 * Turns the answers to the five questions that find a sales cycle (article 000-4) into changes,
 * cell by cell. A stage without an answer is left alone, as are stages of the company's own.
 */
export function proposeCycle(
  answers: readonly StageAnswer[],
  standing: readonly Stage[],
): CycleProposal {
  const stageOf = named(standing);
  const startOf = named(START_CYCLE);
  const change: StageChange[] = [];
  const add: NewStage[] = [];
  const remove: string[] = [];
  const stay: string[] = [];
  for (const { stage, servedBy, words } of answers) {
    const start = startOf(stage);
    const now = stageOf(stage);
    if (start === undefined) continue;
    const role = servedBy === 'Social' ? words.trim() : '';
    if (servedBy === 'None') {
      if (now !== undefined) (isUntouched(now) ? remove : stay).push(now.name);
    } else if (now === undefined) {
      add.push({ stage: start.name, servedBy, role: role === '' ? start.role : role });
    } else {
      if (now.servedBy !== servedBy) {
        change.push({ stage: now.name, column: 'servedBy', from: now.servedBy, to: servedBy });
      }
      if (role !== '' && role !== now.role) {
        change.push({ stage: now.name, column: 'role', from: now.role, to: role });
      }
    }
  }
  return { change, add, remove, stay };
}

/** Whether a stage is as the set-up wrote it. */
export function isUntouched(stage: Stage): boolean {
  const start = START_CYCLE.find(({ name }) => nameKey(name) === nameKey(stage.name));
  return (
    start !== undefined &&
    (Object.keys(start) as (keyof Stage)[]) // Object.keys forgets what it read the keys of.
      .every((key) => JSON.stringify(stage[key]) === JSON.stringify(start[key]))
  );
}

/** A stage to add, with the numbers of the start cycle that show whether it works. */
export function stageToAdd({ stage, servedBy, role }: NewStage, order: number): Stage {
  const start = named(START_CYCLE)(stage);
  return {
    order,
    name: stage,
    role,
    servedBy,
    crmStages: [],
    marketingNumber: start?.marketingNumber ?? '',
    salesNumber: start?.salesNumber ?? '',
    targetShare: null,
    confirmed: null,
  };
}

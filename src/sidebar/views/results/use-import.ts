import { useState } from 'preact/hooks';
import type { ImportAnswers, ImportQuestion } from '../../../core/results/import/reading.ts';
import type { ChosenTable, StepOptions } from '../../../import/chosen-table.ts';
import { prepareImport, withByHand, withMatch } from '../../../import/prepare-import.ts';
import type { PreparedImport } from '../../../import/prepared-import.ts';
import { type ImportReport, sendImport } from '../../../import/send-import.ts';
import type { Desk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';
import { READING_AGAIN, useReadingAgain } from './use-reading-again.ts';
import { type Progress, useStep } from './use-step.ts';

export const READING = 'Reading the table';
export const IMPORTING = 'Importing';

/** An import from the choice of a table to what came of it. */
export interface ImportWork {
  readonly prepared: PreparedImport | null;
  /** The import as it was read, before anything was matched by hand. */
  readonly first: PreparedImport | null;
  /** The answers that a person wants it read by; the reading may still be under way. */
  readonly answers: ImportAnswers;
  /** How many tables were read: another number is another table. */
  readonly tables: number;
  /** What was asked about this table so far: an answer can be changed. */
  readonly questions: readonly ImportQuestion[];
  /** The step that the view waits for; `null` where there is none. */
  readonly progress: Progress | null;
  /** Whether the writing was stopped half-way. */
  readonly stopped: boolean;
  readonly report: ImportReport | null;
  read(choose: (options: StepOptions) => Promise<ChosenTable>): void;
  answer(answers: ImportAnswers): void;
  /** Gives the result at a place to a row of the plan, or to none with a blank. */
  match(index: number, rowId: string): void;
  send(): void;
  cancel(): void;
  /** Forgets the table, so that another one can be chosen. */
  leave(): void;
}

const NONE = {
  chosen: null,
  prepared: null,
  first: null,
  answers: {},
  tables: 0,
  questions: [],
  stopped: false,
  report: null,
} as const;

type State = Pick<
  ImportWork,
  'prepared' | 'first' | 'answers' | 'tables' | 'questions' | 'stopped' | 'report'
> & { readonly chosen: ChosenTable | null };

/** One import at a time, kept while other views are shown. */
export function useImport(desk: Desk): ImportWork {
  const { api } = desk;
  const [state, setState] = useState<State>(NONE);
  const { progress, step, cancel } = useStep();
  const { chosen, prepared } = state;

  // What was asked about a table stays, so that an answer to it can be changed.
  const takeAgain = (table: ChosenTable, read: PreparedImport) =>
    setState((before) =>
      before.chosen !== table
        ? before
        : {
            ...before,
            prepared: withByHand(read, before.prepared?.byHand ?? new Map()),
            first: read,
            answers: read.answers,
            questions: joined(before.questions, read.read.questions),
            stopped: false,
          },
    );
  const readAgain = useReadingAgain(desk, takeAgain, () =>
    setState((before) => ({ ...before, answers: before.prepared?.answers ?? {} })),
  );

  function take(table: ChosenTable, read: PreparedImport): void {
    const { answers } = read;
    const { questions } = read.read;
    setState(({ tables }) => ({
      ...NONE,
      ...{ chosen: table, prepared: read, first: read, tables: tables + 1, answers, questions },
    }));
  }

  function read(choose: (options: StepOptions) => Promise<ChosenTable>): void {
    desk.run(
      READING,
      () =>
        step(READING, async ({ signal, progress: tell }) => {
          const table = await choose({ signal, progress: (share) => tell?.(share / 2) });
          const toEnd = { signal, progress: (share: number) => tell?.(0.5 + share / 2) };
          take(table, await prepareImport(api, table, {}, toEnd));
          return table;
        }),
      (table) => desk.say(table === null ? 'Stopped. Nothing was written.' : ''),
    );
  }

  function answer(answers: ImportAnswers): void {
    const isFree = desk.working === '' || desk.working === READING_AGAIN;
    // Without a reading to come, the fields go back to what was read.
    setState((before) => ({ ...before, ...(isFree && { answers }) }));
    if (chosen !== null && isFree) readAgain(chosen, answers);
  }

  function send(): void {
    if (prepared === null) return;
    setState((before) => ({ ...before, stopped: false }));
    desk.run(
      IMPORTING,
      () => step(IMPORTING, (options) => sendImport(api, prepared, options)),
      (report) => {
        setState((before) => ({ ...before, report, stopped: report === null }));
        desk.say(
          report === null
            ? 'Stopped. What was written stays.'
            : `${counted(report.added, 'row')} added, ${counted(report.updated, 'row')} updated.`,
        );
        desk.refresh();
      },
    );
  }

  return {
    ...state,
    progress,
    read,
    answer,
    match: (index, rowId) =>
      setState((before) =>
        before.prepared === null
          ? before
          : { ...before, prepared: withMatch(before.prepared, index, rowId) },
      ),
    send,
    cancel,
    leave: () => setState(({ tables }) => ({ ...NONE, tables })),
  };
}

/** The questions of now, with those that were answered meanwhile. */
function joined(
  before: readonly ImportQuestion[],
  now: readonly ImportQuestion[],
): readonly ImportQuestion[] {
  return [...now, ...before.filter(({ key }) => !now.some((other) => other.key === key))];
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api, Output } from '../addon/contract/contract.ts';
import type { Kept } from './kept/kept.ts';
import type { Run } from './use-work.ts';
import type { ViewName } from './view-name.ts';

export type StartAnswer = Output<'start'>;

/** What every view works with: the add-on, what stands in the workbook, and how to report. */
export interface Desk {
  readonly api: Api;
  /** What stands and what to do next. */
  readonly start: StartAnswer;
  /** How often it was read: what a view asked itself may be old when this goes up. */
  readonly readings: number;
  /** What is being done, such as `Adding rows`; blank where nothing is. */
  readonly working: string;
  readonly run: Run;
  /** What the person chose, here and the last time. */
  readonly kept: Kept;
  keep(choices: Partial<Kept>): void;
  /** Reads again what stands in the workbook, quietly. */
  refresh(): void;
  /** Says what was done, in a sentence that leaves by itself. */
  say(sentence: string): void;
  goTo(view: ViewName): void;
  /** Selects a cell of the spreadsheet and gives the keyboard to the grid. */
  goToCell(place: { readonly tab: string; readonly cell: string }): void;
  /** Gives the keyboard back to the grid. */
  focusGrid(): void;
}

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

/** The desk of the app around this component. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A view was rendered outside the app.');
  return desk;
}

import { createEngine, type SpreadsheetEngine } from './engine/create-engine.ts';
import type { MenuTree, Workbook } from './gas/context.ts';
import type { HostOptions } from './host-options.ts';
import type { Meter } from './meter.ts';
import type { PlannedFailure } from './planned-failure.ts';
import { followGridEdits } from './run/grid-edits.ts';
import { Runner } from './run/runner.ts';
import { Triggers } from './run/triggers.ts';
import { pasteInto, placeOf, typeInto } from './run/typing.ts';
import { serialOf } from './time/serial.ts';
import { toClient, toServer } from './wire.ts';

/** The add-on in a workbook: one host for Node and for the page. Everything in it is synchronous. */
export interface Host {
  readonly engine: SpreadsheetEngine;
  readonly workbook: Workbook;
  readonly meter: Meter;
  readonly failure: PlannedFailure;
  /** The functions that `google.script.run` offers. */
  readonly functions: readonly string[];
  /**
   * Runs `onOpen`, as when a person opens the file, and gives the menus that it made. In the mode
   * NONE the person has the add-on, but never used it in this file.
   */
  open(user?: string, mode?: 'NONE' | 'LIMITED'): readonly MenuTree[];
  /** Runs `onInstall`, as when a person gets the add-on from within this file. */
  install(user?: string): readonly MenuTree[];
  /** Calls a function as `google.script.run` does and gives what the success handler would get. */
  call(name: string, args: readonly unknown[], user?: string): unknown;
  /** Runs a menu command. */
  runMenu(functionName: string, user?: string): void;
  /** Types a text into a cell of a tab, and fires `onEdit`. */
  edit(tab: string, address: string, text: string, user?: string): void;
  /** Pastes texts from a cell of a tab on, and fires `onEdit` once for the block. */
  paste(tab: string, address: string, rows: readonly (readonly string[])[], user?: string): void;
  /**
   * Converts cells of a tab, headers first, to a table as a person does: its columns get types of
   * their own, and scripts can set no validation there.
   */
  convertToTable(tab: string, address: string): void;
  /** From now on, edits in the grid fire `onEdit`. An error of it goes to `onError`. */
  followGrid(onError: (error: unknown) => void): void;
  /** The services for code of the host's own realm, strict and not metered. */
  services(user?: string): Readonly<Record<string, unknown>>;
}

/** Opens a workbook with the add-on in it. */
export function createHost(options: HostOptions): Host {
  const { owner } = options;
  const [workbook, engine] = openWorkbook(options);
  const runner = new Runner(options, workbook, engine);
  const triggers = new Triggers(runner, engine);
  const { acting, meter, failure, functions } = runner;
  return {
    ...{ engine, workbook, meter, failure, functions },
    open: (user = owner, mode = 'LIMITED') => triggers.start('onOpen', mode, user),
    install: (user = owner) => triggers.start('onInstall', 'FULL', user),
    call: (name, args, user = owner) =>
      toClient(runner.run(runner.context('FULL', user), name, toServer(args))),
    runMenu: (name, user = owner) => {
      runner.run(runner.context('FULL', user), name, []);
    },
    edit: (tab, address, text, user = owner) => {
      const place = placeOf(engine, tab, address);
      const before = typeInto(engine, acting, workbook, place, { text, email: user });
      triggers.edited(place, before, user);
    },
    paste: (tab, address, rows, user = owner) => {
      const { sheet, zone } = placeOf(engine, tab, address);
      const { top, left } = zone;
      const bottom = top + rows.length - 1;
      const right = left + (rows[0]?.length ?? 1) - 1;
      const place = { sheet, zone: { top, left, bottom, right } };
      pasteInto(engine, acting, workbook, place, { rows, email: user });
      triggers.edited(place, '', user);
    },
    convertToTable: (tab, address) => {
      const { sheet, zone } = placeOf(engine, tab, address);
      const id = `table:${sheet}:${zone.top}:${zone.left}`;
      engine.attachments.put([{ id, kind: 'table', sheet, zone, data: null }]);
    },
    followGrid: (onError) =>
      followGridEdits(engine, acting, (place, before) => {
        try {
          triggers.edited(place, before, owner);
        } catch (error) {
          onError(error);
        }
      }),
    services: (user = owner) => runner.services(user),
  };
}

function openWorkbook(options: HostOptions): readonly [Workbook, SpreadsheetEngine] {
  const { clock, owner, snapshot, changes } = options;
  // The engine asks for the time while it opens, before there is a workbook.
  let workbook: Workbook | undefined;
  const engine = createEngine({
    serialNow: () => serialOf(clock.now(), workbook?.zone ?? options.timeZone),
    actor: { email: owner, owner: true },
    ...(snapshot && { snapshot }),
    ...(changes && { changes }),
  });
  workbook = {
    ...{ engine, id: 'workbench-spreadsheet', owner, clock },
    ...{ name: options.name, zone: options.timeZone, locale: options.locale },
    ...{ editors: new Set([owner]), lockHolder: null },
  };
  return [workbook, engine];
}

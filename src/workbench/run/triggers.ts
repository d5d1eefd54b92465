import type { SpreadsheetEngine } from '../engine/create-engine.ts';
import type { Zone } from '../engine/port.ts';
import type { AuthMode, Context, MenuTree } from '../gas/context.ts';
import { createHandles } from '../gas/create-services.ts';
import { AuthModeConstant } from '../gas/enumerations.ts';
import { User } from '../gas/globals/user.ts';
import type { Place } from '../gas/handles.ts';
import type { ScriptObject } from '../realm/script-object.ts';
import type { Runner } from './runner.ts';

/** Fires the simple triggers that the script has. */
export class Triggers {
  readonly #runner: Runner;
  readonly #engine: SpreadsheetEngine;

  constructor(runner: Runner, engine: SpreadsheetEngine) {
    this.#runner = runner;
    this.#engine = engine;
  }

  /** Fires `onOpen` or `onInstall`, and gives the menus that it made. */
  start(trigger: 'onOpen' | 'onInstall', mode: AuthMode, email: string): readonly MenuTree[] {
    this.#runner.menus = [];
    if (this.#runner.functions.includes(trigger)) {
      const context = this.#runner.context(mode, email);
      this.#runner.run(context, trigger, [eventOf(context)]);
    }
    return this.#runner.menus;
  }

  /** Fires `onEdit`. The values are told of one cell only, and only where there are any. */
  edited({ sheet, zone }: Place, before: string, email: string): void {
    if (!this.#runner.functions.includes('onEdit')) return;
    const context = this.#runner.context('LIMITED', email);
    const value = this.#valueOf(sheet, zone);
    this.#runner.run(context, 'onEdit', [
      {
        ...eventOf(context),
        range: createHandles(context).range(sheet, zone),
        ...(value === undefined ? {} : { value }),
        ...(isCell(zone) && before !== '' ? { oldValue: before } : {}),
      },
    ]);
  }

  #valueOf(sheet: string, zone: Zone): string | undefined {
    const cell = isCell(zone) ? this.#engine.cells.read(sheet, zone)[0]?.[0] : undefined;
    return cell?.value == null ? undefined : String(cell.value);
  }
}

function isCell(zone: Zone): boolean {
  return zone.top === zone.bottom && zone.left === zone.right;
}

/** What every simple trigger is told. A person's address needs a scope that the add-on has not. */
function eventOf(context: Context): Record<string, unknown> {
  const source: ScriptObject = createHandles(context).spreadsheet();
  return { authMode: AuthModeConstant[context.mode], source, user: new User('') };
}

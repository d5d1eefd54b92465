import type { SpreadsheetEngine } from '../engine/create-engine.ts';
import { checkArguments, unknownMember } from '../gas/arguments.ts';
import { checkAuthorization, scopesOfManifest } from '../gas/authorization.ts';
import type { AuthMode, Context, MenuTree, Workbook } from '../gas/context.ts';
import { createServices } from '../gas/create-services.ts';
import type { HostOptions } from '../host-options.ts';
import { Meter } from '../meter.ts';
import { PlannedFailure } from '../planned-failure.ts';
import { type LoadedScript, loadScript, type ScriptFile } from '../realm/load-script.ts';
import { createMembrane, type MembraneHooks } from '../realm/membrane.ts';
import { HOST_INTRINSICS } from '../realm/realm.ts';
import { Acting } from './acting.ts';
import { googleError, hostError } from './errors.ts';
import { pagesOf, scriptsOf } from './script-files.ts';

/** Google runs a function whose name ends so for no client. */
const PRIVATE = /_$/;

/** Runs functions of the script, each in an execution of its own that loads every file anew. */
export class Runner {
  readonly meter = new Meter();
  readonly failure = new PlannedFailure();
  readonly acting: Acting;
  /** The functions that `google.script.run` offers. */
  readonly functions: readonly string[];
  /** What the script made since they were last emptied. */
  menus: readonly MenuTree[] = [];
  readonly #options: HostOptions;
  readonly #workbook: Workbook;
  readonly #engine: SpreadsheetEngine;
  readonly #scripts: readonly ScriptFile[];
  readonly #pages: Readonly<Record<string, string>>;
  readonly #scopes: readonly string[] | null;
  #day: number;

  constructor(options: HostOptions, workbook: Workbook, engine: SpreadsheetEngine) {
    this.#options = options;
    this.#workbook = workbook;
    this.#engine = engine;
    this.acting = new Acting(workbook, engine);
    this.#scripts = scriptsOf(options.files);
    this.#pages = pagesOf(options.files);
    this.#scopes = scopesOfManifest(options.files['appsscript.json']);
    this.#day = Math.floor(engine.shared.serialNow());
    const loaded = this.#load(this.context('NONE', options.owner));
    this.functions = loaded.names.filter((name) => !PRIVATE.test(name));
    loaded.dispose();
  }

  /** One execution to come: who runs it, and what it may do. */
  context(mode: AuthMode, email: string): Context {
    const { dialogs, storage, scriptTimeZone, onLog } = this.#options;
    return {
      ...{ workbook: this.#workbook, user: { email }, mode, scriptZone: scriptTimeZone },
      ...{ dialogs, storage, pages: this.#pages, execution: {} },
      onMenu: (menu) => {
        // A menu of a name that stands replaces it.
        this.menus = [...this.menus.filter(({ caption }) => caption !== menu.caption), menu];
      },
      onLog: onLog ?? (() => {}),
    };
  }

  run(context: Context, name: string, args: readonly unknown[]): unknown {
    if (!this.functions.includes(name)) throw new Error(`Script function not found: ${name}`);
    this.#newDay();
    const script = this.#load(context);
    try {
      return this.acting.quietly(() =>
        this.acting.as(context.user.email, () => script.call(name, args)),
      );
    } catch (error) {
      throw hostError(error);
    } finally {
      // A lock ends with the execution that holds it.
      if (this.#workbook.lockHolder === context.execution) this.#workbook.lockHolder = null;
      script.dispose();
    }
  }

  /** The services for code of the host's own realm, strict and not metered. */
  services(email: string): Readonly<Record<string, unknown>> {
    const membrane = createMembrane(HOST_INTRINSICS, {
      before: checkArguments,
      unknown: unknownMember,
      translate: googleError,
      around: (work) => this.acting.quietly(() => this.acting.as(email, work)),
    });
    return Object.fromEntries(
      Object.entries(createServices(this.context('FULL', email))).map(([name, service]) => [
        name,
        membrane.toScript(service),
      ]),
    );
  }

  #load(context: Context): LoadedScript {
    const { makeRealm, clock, scriptTimeZone } = this.#options;
    const hooks: MembraneHooks = {
      before: (member, args, target) => {
        checkArguments(member, args);
        checkAuthorization({ mode: context.mode, scopes: this.#scopes }, member);
        this.meter.note(member, args, target);
        this.failure.before();
      },
      after: () => this.failure.after(),
      unknown: unknownMember,
      translate: googleError,
    };
    const time = { now: () => clock.now(), zone: scriptTimeZone };
    return loadScript(makeRealm, this.#scripts, createServices(context), hooks, time);
  }

  /** A workbook that stays open over midnight computes `TODAY()` anew. */
  #newDay(): void {
    const day = Math.floor(this.#engine.shared.serialNow());
    if (day === this.#day) return;
    this.#day = day;
    this.#engine.recalculate();
  }
}

import type { Change } from './engine/create-engine.ts';
import type { Dialogs, Store } from './gas/context.ts';
import type { MakeRealm } from './realm/realm.ts';
import type { ProjectFiles } from './run/script-files.ts';
import type { Clock } from './time/clock.ts';

/** What a workbook with an add-on in it is opened with. */
export interface HostOptions {
  /**
   * The built files by name: `.js` is script, in the order of the names; `.html` is a page. The
   * scopes of `appsscript.json` hold; without it, or without scopes in it, everything is allowed.
   */
  readonly files: ProjectFiles;
  readonly makeRealm: MakeRealm;
  readonly dialogs: Dialogs;
  readonly storage: Store;
  readonly clock: Clock;
  /** The spreadsheet's zone. */
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  readonly locale: string;
  /** The e-mail of the workbook's owner, who is also the person at the keyboard. */
  readonly owner: string;
  readonly name: string;
  /** What `engine.snapshot()` gave, which stays as it is; an empty workbook otherwise. */
  readonly snapshot?: object;
  /** What the engine told of changes since the snapshot, in order. */
  readonly changes?: readonly Change[];
  readonly onLog?: (line: string) => void;
}

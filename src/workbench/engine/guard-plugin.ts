import type { AttachmentGetter, Item } from './attachment-plugin.ts';
import { PATCH_BLOCK, WRITE_BLOCK } from './block-plugin.ts';
import { LAY_FORMAT, LIFT_FORMAT } from './format-layer-plugin.ts';
import { library } from './library.ts';
import type { Shared } from './plugin-state.ts';
import { PROTECTED, type Zone } from './port.ts';

const { CorePlugin, registries, helpers } = library;

/** What a protection says about editing. */
export interface Guarded {
  /** Whom it lets edit; `null` where nobody was named, so that it stops nobody. */
  readonly editors: readonly string[] | null;
  readonly warningOnly: boolean;
}

const EDITS = new Set([
  ...['UPDATE_CELL', 'CLEAR_CELL', 'CLEAR_CELLS', 'DELETE_CONTENT', WRITE_BLOCK, PATCH_BLOCK],
  ...[LAY_FORMAT, LIFT_FORMAT],
  ...['SET_FORMATTING', 'CLEAR_FORMATTING', 'SET_BORDER', 'SET_ZONE_BORDERS', 'ADD_MERGE'],
  ...['REMOVE_MERGE', 'REMOVE_COLUMNS_ROWS', 'DELETE_SHEET', 'RENAME_SHEET'],
  ...['ADD_DATA_VALIDATION_RULE', 'MOVE_RANGES', 'HIDE_SHEET'],
]);
const EVERYWHERE: Zone = { top: 0, left: 0, bottom: 1e7, right: 1e7 };

type Command = Readonly<Record<string, unknown>> & { readonly type: string };
type Config = ConstructorParameters<typeof CorePlugin>[0];

/** Refuses what a protection forbids the person who acts, whether by script or by hand. */
class GuardPlugin extends CorePlugin {
  static override getters: readonly string[] = [];
  private readonly shared: Shared | undefined;

  constructor(config: Config) {
    super(config);
    this.shared = config.custom.gas;
  }

  override allowDispatch(given: { readonly type: string }): never {
    // Every command is plain data.
    const command = given as Command;
    const actor = this.shared?.actor;
    const free = actor === undefined || actor.owner || !EDITS.has(command.type);
    const allowed = free || this.allows(command, actor.email);
    // The engine's list of results is closed; it carries whatever name it is given.
    return (allowed ? 'Success' : PROTECTED) as never;
  }

  private allows(command: Command, email: string): boolean {
    // A getter of ours is not among the engine's types.
    const { getAttachments } = this.getters as unknown as AttachmentGetter;
    const sheetId = String(command.sheetId);
    const protections = getAttachments('protection', sheetId);
    if (protections.length === 0) return true;
    const open = getAttachments('unprotected', sheetId).flatMap(({ range }) => range?.zone ?? []);
    const zones = zonesOf(command);
    return protections.every((item) => mayEdit(item, email, zones, open));
  }
}

function mayEdit(
  item: Item,
  email: string,
  zones: readonly Zone[],
  open: readonly Zone[],
): boolean {
  // Protections are written by this host alone.
  const guarded = item.data as Guarded;
  if (guarded.warningOnly || guarded.editors === null || guarded.editors.includes(email))
    return true;
  const area = item.range?.zone ?? EVERYWHERE;
  return zones.every(
    (zone) =>
      !helpers.overlap(zone, area) ||
      // A protected range within an open one is closed all the same.
      (item.range === null &&
        open.some(
          (part) =>
            helpers.isInside(zone.left, zone.top, part) &&
            helpers.isInside(zone.right, zone.bottom, part),
        )),
  );
}

function zonesOf(command: Command): Zone[] {
  const number = (name: string): number => Number(command[name]);
  if (command.type === WRITE_BLOCK || command.type === PATCH_BLOCK) {
    const cells = command.cells as readonly (readonly unknown[])[];
    const [top, left] = [number('top'), number('left')];
    const right = left + (cells[0]?.length ?? 1) - 1;
    return [{ top, left, bottom: top + cells.length - 1, right }];
  }
  if (command.zone !== undefined) return [command.zone as Zone];
  if (Array.isArray(command.target)) return command.target as Zone[];
  if (Array.isArray(command.ranges)) {
    return (command.ranges as { _zone: Zone }[]).map((range) => ({
      ...EVERYWHERE,
      ...Object.fromEntries(Object.entries(range._zone).filter(([, value]) => value !== undefined)),
    }));
  }
  if (Array.isArray(command.elements)) {
    const rows = command.dimension === 'ROW';
    return (command.elements as number[]).map((at) =>
      rows ? { ...EVERYWHERE, top: at, bottom: at } : { ...EVERYWHERE, left: at, right: at },
    );
  }
  if (command.col !== undefined) {
    const [row, col] = [number('row'), number('col')];
    return [{ top: row, left: col, bottom: row, right: col }];
  }
  return [EVERYWHERE];
}

/** Registers the plugin. It must come after the attachments, which it asks. */
export function installGuard(): void {
  registries.corePluginRegistry.add('guard', GuardPlugin);
}

import type { Model } from './library.ts';
import { quietly } from './quietly.ts';

/** A step that the engine keeps for undo. */
interface Step {
  readonly operation: {
    readonly id: string;
    readonly data: { readonly commands: readonly object[] };
  };
}

/** The engine's history of steps. */
interface Revisions {
  readonly HEAD_BRANCH: object;
  readonly HEAD_OPERATION: { readonly id: string };
  readonly tree: {
    readonly branches: readonly object[];
    execution(branch: object): { startAfter(id: string): Iterable<Step> };
    drop(id: string): void;
  };
  revertTo(id: string): void;
}

/** The parts of the engine that it keeps private. */
interface Private {
  readonly session: {
    readonly revisions: Revisions;
    serverRevisionId: string;
    trigger(event: 'revision-undone', step: { revisionId: string; commands: object[] }): void;
  };
  readonly statefulUIPlugins: readonly { sheetsData?: object }[];
}

function privateParts(model: Model): Private {
  return model as unknown as Private; // Its types keep them to themselves.
}

/** Where a workbook stands in its history. */
export function stepOf(model: Model): string {
  return privateParts(model).session.revisions.HEAD_OPERATION.id;
}

/**
 * Takes a workbook back to an earlier step, as if it had just been opened there: what came later is
 * forgotten, the first tab is in view, its first cell selected, and everything is computed anew.
 * Gives `false` and does nothing where a person undid a step meanwhile: the history has branches then.
 */
export function rewind(model: Model, step: string): boolean {
  const { session, statefulUIPlugins } = privateParts(model);
  const { revisions } = session;
  if (revisions.tree.branches.length > 1) return false;
  const later = [...revisions.tree.execution(revisions.HEAD_BRANCH).startAfter(step)];
  const [first] = later;
  quietly(() => {
    if (first !== undefined) {
      revisions.revertTo(step);
      revisions.tree.drop(first.operation.id);
      session.serverRevisionId = step;
      const commands = later.flatMap(({ operation }) => operation.data.commands);
      session.trigger('revision-undone', { revisionId: first.operation.id, commands });
    }
    viewFirstTab(model);
    // The selection of each tab.
    for (const plugin of statefulUIPlugins) if ('sheetsData' in plugin) plugin.sheetsData = {};
    model.dispatch('EVALUATE_CELLS');
  });
  return true;
}

function viewFirstTab({ getters, dispatch, selection }: Model): void {
  const [sheet] = getters.getVisibleSheetIds();
  if (sheet === undefined) return;
  const inView = getters.getActiveSheetId();
  if (sheet !== inView) dispatch('ACTIVATE_SHEET', { sheetIdFrom: inView, sheetIdTo: sheet });
  const { col, row } = getters.getNextVisibleCellPosition({ sheetId: sheet, col: 0, row: 0 });
  selection.selectCell(col, row);
}

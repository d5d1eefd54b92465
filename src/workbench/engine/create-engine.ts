import { installAttachments } from './attachment-plugin.ts';
import { EngineAttachments } from './attachments.ts';
import { installBlocks } from './block-plugin.ts';
import { installCellListeners } from './cell-listeners.ts';
import { EngineCells } from './cells.ts';
import { EngineCharts } from './charts.ts';
import { EngineColorRules } from './color-rules.ts';
import { installEditWatch } from './edit-watch-plugin.ts';
import { EngineFilters } from './filters.ts';
import { installFunctions } from './functions.ts';
import { installGuard } from './guard-plugin.ts';
import { EngineHeaders } from './headers.ts';
import { Kernel } from './kernel.ts';
import { installLazyColorRules } from './lazy-color-rules.ts';
import { installLazyColors } from './lazy-colors.ts';
import { installLazyEvaluation } from './lazy-evaluation.ts';
import { installLazyPositions } from './lazy-positions.ts';
import { installLazyRowHeights } from './lazy-row-heights.ts';
import { installLazyValidations } from './lazy-validations.ts';
import { library, type Model } from './library.ts';
import { EngineNamedRanges } from './named-ranges.ts';
import type { Shared } from './plugin-state.ts';
import type { Actor, Engine } from './port.ts';
import { installQuickIds } from './quick-ids.ts';
import { quietly } from './quietly.ts';
import { rewind, stepOf } from './rewind.ts';
import { EngineSelection } from './selection.ts';
import { installSparseBorders } from './sparse-borders.ts';
import { EngineTabs } from './tabs.ts';
import { installTogether } from './together-plugin.ts';
import { EngineValidations } from './validations.ts';

/** The engine with the model that a page mounts its grid on. */
export interface SpreadsheetEngine extends Engine {
  readonly model: Model;
  /** What the engine's plugins share; the host turns the watch over edits on and off there. */
  readonly shared: Shared;
  /** Nobody works on it any more: whoever opens the same snapshot next may get it. */
  close(): void;
}

/** A message of the engine that changed the workbook. */
export type Change = NonNullable<ConstructorParameters<typeof Model>[2]>[number];

export interface EngineOptions {
  /** The wall clock of the spreadsheet's zone, as a serial day number (days since 1899-12-30). */
  readonly serialNow: () => number;
  readonly actor: Actor;
  /** A workbook as `snapshot` gave it, which stays as it is; an empty one otherwise. */
  readonly snapshot?: object;
  /** The engine's messages about what changed since, in order. */
  readonly changes?: readonly Change[];
}

/** What Google Sheets opens a new workbook with. */
const NEW_SHEET = { id: '0', name: 'Sheet1', rowNumber: 1000, colNumber: 26 };

let blank: object | null = null;

function newWorkbook(): object {
  blank ??= { version: quietly(() => exported(new library.Model()).version), sheets: [NEW_SHEET] };
  return blank;
}

/**
 * The workbook as data. The engine's own way writes likely contents in short, and opens a second
 * workbook to see whether that is the same: it takes four times as long.
 */
function exported(model: Model): ReturnType<Model['exportData']> {
  return model._exportData(false);
}

let installed = false;

/** Registers everything of ours with the engine, once for the process. */
function installExtensions(): void {
  if (installed) return;
  installed = true;
  installFunctions();
  installAttachments();
  installBlocks();
  installGuard();
  installEditWatch();
  installTogether();
  installLazyColors();
  installLazyEvaluation();
  installLazyPositions();
  installLazyColorRules();
  installLazyValidations();
  installLazyRowHeights();
  installSparseBorders();
  installQuickIds();
  installCellListeners();
}

/** A workbook as the engine has it, and the step of its history at which it was opened. */
interface Opened {
  readonly model: Model;
  readonly shared: Shared;
  readonly step: string;
}

/** Closed workbooks by the data from which they were opened, to which they can be taken back. */
const closed = new WeakMap<object, Opened>();

function open(snapshot: object, { actor, serialNow, changes = [] }: EngineOptions): Opened {
  const shared: Shared = { actor, serialNow, edits: null, together: null };
  const known = changes.length === 0 ? closed.get(snapshot) : undefined;
  if (known !== undefined) {
    closed.delete(snapshot);
    Object.assign(known.shared, shared);
    if (rewind(known.model, known.step)) return known;
  }
  const model = quietly(() => {
    // The engine works on the very data that it is given.
    const data = structuredClone(snapshot);
    return new library.Model(data, { custom: { gas: shared } }, [...changes]);
  });
  return { model, shared, step: stepOf(model) };
}

/**
 * Opens a workbook on o-spreadsheet, in Node or in a page. A snapshot that was opened before, and
 * closed, is opened in a tenth of the time.
 */
export function createEngine(options: EngineOptions): SpreadsheetEngine {
  installExtensions();
  const { snapshot = newWorkbook() } = options;
  const opened = open(snapshot, options);
  const { model, shared } = opened;
  const kernel = new Kernel(model, shared);
  const attachments = new EngineAttachments(kernel);
  return {
    get model() {
      return kernel.model;
    },
    shared,
    tabs: new EngineTabs(kernel),
    headers: new EngineHeaders(kernel),
    cells: new EngineCells(kernel),
    validations: new EngineValidations(kernel),
    colorRules: new EngineColorRules(kernel),
    charts: new EngineCharts(kernel, attachments),
    attachments,
    filters: new EngineFilters(kernel, attachments),
    names: new EngineNamedRanges(kernel),
    selection: new EngineSelection(kernel),
    as: (actor, work) => {
      const before = shared.actor;
      shared.actor = actor;
      try {
        return work();
      } finally {
        shared.actor = before;
      }
    },
    actor: () => shared.actor,
    together: (work) => kernel.together(work),
    recalculate: () => kernel.run('EVALUATE_CELLS'),
    snapshot: () => quietly(() => exported(kernel.model)),
    close: () => {
      if (kernel.close()) closed.set(snapshot, opened);
    },
  };
}

import { library, type Model } from './library.ts';
import { settleLater } from './settle-later.ts';

const { statefulUIPluginRegistry } = library.registries;

/** What only a page asks for, about the part of the grid in view. */
const VIEW_COMMANDS: ReadonlySet<unknown> = new Set([
  'RESIZE_SHEETVIEW',
  'SCROLL_TO_CELL',
  'SET_VIEWPORT_OFFSET',
  'SET_ZOOM',
  'SHIFT_VIEWPORT_DOWN',
  'SHIFT_VIEWPORT_UP',
]);

type Offsets = Readonly<Record<number, number>>;

interface Positions {
  readonly COL: Offsets;
  readonly ROW: Offsets;
}

/** The parts of the engine's plugin that it keeps private. */
interface HeaderPositions {
  computePositions(sheet: string, dimension: 'COL' | 'ROW'): Offsets;
  computeHeaderPositionsOfSheet(sheet: string): Positions;
}

interface Viewports {
  readonly getters: Model['getters'];
  readonly sheetsWithDirtyViewports: Set<string>;
  /** In pixels; 0 until a page says how large its grid is. */
  readonly viewports: { readonly sheetViewWidth: number };
  handle(command: { readonly type: string }): void;
  handleEvent(event: object): void;
}

/**
 * The engine measures where each row and column of every tab begins after each change of a cell, and
 * which of them are in view. Here it measures a tab when somebody draws it.
 */
export function installLazyPositions(): void {
  const concernsView = (command: unknown): boolean =>
    typeof command === 'object' &&
    command !== null &&
    'type' in command &&
    VIEW_COMMANDS.has(command.type);
  const viewport = statefulUIPluginRegistry.get('viewport');
  settleLater(viewport, {
    allowDispatch: concernsView,
    handle: concernsView,
    handleEvent: () => true,
  });
  const viewports = viewport.prototype as unknown as Viewports;
  forgetLostTabs(viewports);
  scrollOnlyWhatIsDrawn(viewports);
  const plugin = statefulUIPluginRegistry.get('header_positions');
  // The methods are on the prototype, whatever the engine's types show of them.
  const prototype = plugin.prototype as unknown as HeaderPositions;
  prototype.computeHeaderPositionsOfSheet = function computeLater(this: HeaderPositions, sheet) {
    const measured = new Map<'COL' | 'ROW', Offsets>();
    const along = (dimension: 'COL' | 'ROW'): Offsets => {
      const known = measured.get(dimension) ?? this.computePositions(sheet, dimension);
      measured.set(dimension, known);
      return known;
    };
    return {
      get COL() {
        return along('COL');
      },
      get ROW() {
        return along('ROW');
      },
    };
  };
}

/** A tab that was made and undone before anybody looked is not measured any more. */
function forgetLostTabs(prototype: Viewports): void {
  const { handle } = prototype;
  prototype.handle = function handleAndForget(this: Viewports, command) {
    handle.call(this, command);
    if (command.type !== 'UNDO' && command.type !== 'REDO') return;
    for (const sheet of this.sheetsWithDirtyViewports) {
      if (this.getters.tryGetSheet(sheet) !== undefined) continue;
      this.sheetsWithDirtyViewports.delete(sheet);
    }
  };
}

/** What is selected comes into view, where there is one. */
function scrollOnlyWhatIsDrawn(prototype: Viewports): void {
  const { handleEvent } = prototype;
  prototype.handleEvent = function handleIfDrawn(this: Viewports, event) {
    if (this.viewports.sheetViewWidth > 0) handleEvent.call(this, event);
  };
}

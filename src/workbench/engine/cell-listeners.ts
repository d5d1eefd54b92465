import { library } from './library.ts';

/**
 * The plugins that do something when a cell is written, by their names in the engine's registries and
 * ours. The engine tells all of them, sixty, two times for every cell; here the others are spared.
 */
export const CELL_LISTENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  UPDATE_CELL: new Set([
    ...['tables', 'cell', 'evaluation', 'evaluation_cf', 'evaluation_chart', 'evaluation_filter'],
    ...['row_size', 'data_validation_ui', 'dynamic_tables', 'custom_colors', 'pivot_ui'],
    ...['formula_tracker', 'cell_computed_style', 'table_computed_style', 'header_positions'],
    'viewport',
    // Whatever is written ends a copy.
    ...['datavalidation_insert', 'clipboard'],
    ...['format-layers', 'edit-watch'],
  ]),
  UPDATE_CELL_POSITION: new Set(['sheet']),
};

/** A plugin in the model. */
interface Handler {
  readonly constructor: unknown;
}

/** The parts of the engine that it keeps private. */
interface Dispatching {
  dispatchToHandlers(handlers: readonly Handler[], command: { readonly type: string }): void;
}

/** Lets the engine tell of written cells only those who do something about them. */
export function installCellListeners(): void {
  // The methods are on the prototype, whatever the engine's types show of them.
  const prototype = library.Model.prototype as unknown as Dispatching;
  const { dispatchToHandlers } = prototype;
  prototype.dispatchToHandlers = function tellListeners(this: Dispatching, handlers, command) {
    dispatchToHandlers.call(this, listenersOf(handlers, command.type), command);
  };
}

/** By the list of handlers, those of them that listen; a list that has grown is looked at again. */
const known = new WeakMap<readonly Handler[], Map<string, Listening>>();

interface Listening {
  readonly outOf: number;
  readonly listeners: readonly Handler[];
}

function listenersOf(handlers: readonly Handler[], type: string): readonly Handler[] {
  const names = CELL_LISTENERS[type];
  if (names === undefined) return handlers;
  const byType = known.get(handlers) ?? new Map<string, Listening>();
  known.set(handlers, byType);
  const before = byType.get(type);
  if (before?.outOf === handlers.length) return before.listeners;
  const nameOf = pluginNames();
  // A handler that is in no registry is the engine's own.
  const listeners = handlers.filter((handler) => {
    const name = nameOf.get(handler.constructor);
    return name === undefined || names.has(name);
  });
  byType.set(type, { outOf: handlers.length, listeners });
  return listeners;
}

/** The names of all plugins by their classes. */
export function pluginNames(): ReadonlyMap<unknown, string> {
  const { registries } = library;
  return new Map(
    [
      registries.corePluginRegistry,
      registries.coreViewsPluginRegistry,
      registries.statefulUIPluginRegistry,
      registries.featurePluginRegistry,
    ].flatMap((registry) =>
      registry.getKeys().map((name): [unknown, string] => [registry.get(name), name]),
    ),
  );
}

import { quietly } from './quietly.ts';

/** The parts of an engine's plugin that it keeps private. */
interface Settling {
  finalize(): void;
  /** Ours: commands were carried out since the plugin's work on them was done. */
  outdated?: boolean;
}

/** Whether a call of a method must see the plugin's work done. */
export type Asks = (...args: readonly unknown[]) => boolean;

const ALWAYS: Asks = () => true;

/**
 * Puts off what a plugin of the engine does at the end of every command until somebody looks: a script
 * gives many commands between two looks. `asks` names the methods that look, beside the plugin's
 * getters.
 */
export function settleLater(
  plugin: { readonly getters: readonly string[]; readonly prototype: object },
  asks: Readonly<Record<string, Asks>>,
): void {
  // The methods are on the prototype, whatever the engine's types show of them.
  const prototype = plugin.prototype as Settling & Record<string, unknown>;
  const { finalize } = prototype;
  prototype.finalize = function markOutdated(this: Settling) {
    this.outdated = true;
  };
  const looks = Object.fromEntries(plugin.getters.map((getter) => [getter, ALWAYS]));
  for (const [name, looksNow] of Object.entries({ ...looks, ...asks })) {
    const method = prototype[name];
    if (typeof method !== 'function') throw new Error(`The engine has no ${name}`);
    prototype[name] = function settled(this: Settling, ...args: unknown[]): unknown {
      if (this.outdated === true && looksNow(...args)) {
        // Before the work: it asks the same questions on its way.
        this.outdated = false;
        quietly(() => finalize.call(this));
      }
      return method.apply(this, args);
    };
  }
}

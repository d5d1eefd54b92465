import { library } from './library.ts';

const colors = library.registries.coreViewsPluginRegistry;
const NAME = 'custom_colors';

/** The parts of the engine's plugin that it keeps private. */
interface ColorCollector {
  computeCustomColors(): string[];
  tryToAddColors(colors: readonly string[]): void;
  getCustomColors(): string[];
  finalize(): void;
}

/**
 * The engine looks through every cell for its colours after every change, for the colour picker's
 * sake. Here it looks when the picker asks.
 */
export function installLazyColors(): void {
  const plugin = colors.get(NAME);
  // The collector's methods are on the prototype, whatever the engine's types show of it.
  const collector = plugin.prototype as unknown as ColorCollector;
  const answer = collector.getCustomColors;
  collector.finalize = () => {};
  collector.getCustomColors = function getCustomColors(this: ColorCollector) {
    this.tryToAddColors(this.computeCustomColors());
    return answer.call(this);
  };
}

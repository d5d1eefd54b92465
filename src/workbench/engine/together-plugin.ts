import { library } from './library.ts';
import type { Shared } from './plugin-state.ts';

const { UIPlugin, registries } = library;

export const TOGETHER = 'GAS_TOGETHER';

type Config = ConstructorParameters<typeof UIPlugin>[0];

/** Runs several changes as one: computed and drawn once, and one step of undo. */
class TogetherPlugin extends UIPlugin {
  static override getters: readonly string[] = [];
  private readonly shared: Shared | undefined;

  constructor(config: Config) {
    super(config);
    this.shared = config.custom.gas;
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === TOGETHER) this.shared?.together?.();
  }
}

/** Registers the plugin. */
export function installTogether(): void {
  registries.featurePluginRegistry.add('together', TogetherPlugin);
}

/** Names that say nothing: whatever is put there belongs beside what it is about. */
const DRAWER = /(?:^|\/)(?:utils?|helpers?|common|services?|misc|shared)(?:\/|\.[^/]+$)/;

/** A barrel hides what is imported from where. */
const BARREL = /\/index\.tsx?$/;

/** Sentences about the modules whose names the project does not use. */
export function nameProblems(modules: readonly string[]): string[] {
  const own = modules.filter((path) => !path.includes('node_modules'));
  return [
    ...own
      .filter((path) => DRAWER.test(path))
      .map((path) => `no-drawers: ${path} (name it after what it holds)`),
    ...own
      .filter((path) => BARREL.test(path))
      .map((path) => `no-barrels: ${path} (import from the very file)`),
  ];
}

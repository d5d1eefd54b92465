const PRINTS = ['log', 'debug', 'info', 'warn', 'group', 'groupCollapsed', 'groupEnd'] as const;
const silence = (): void => {};

/** Runs the work with a silent console: the engine prints timings whenever it loads or evaluates. */
export function quietly<T>(work: () => T): T {
  const printer: Record<string, unknown> = console as unknown as Record<string, unknown>;
  const before = PRINTS.map((name) => printer[name]);
  for (const name of PRINTS) printer[name] = silence;
  try {
    return work();
  } finally {
    PRINTS.forEach((name, index) => {
      printer[name] = before[index];
    });
  }
}

/** A build that is being taken back, by its number, and how many rows of it go. */
export interface TakingBack {
  readonly build: number;
  readonly rows: number;
}

const KEY = 'rowForward.takingBack';

/** The build that an action began to take back and did not get to the end of; mostly `null`. */
export function takingBack(): TakingBack | null {
  const stored = PropertiesService.getDocumentProperties().getProperty(KEY) ?? '';
  const [, build, rows] = /^(\d+) (\d+)$/.exec(stored) ?? [];
  return build === undefined ? null : { build: Number(build), rows: Number(rows) };
}

export function noteTakingBack({ build, rows }: TakingBack): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, `${build} ${rows}`);
}

/**
 * Notes that it is done. The work itself is done by then: a stumble here must not look as if it
 * were not.
 */
export function noteTakenBack(): void {
  try {
    PropertiesService.getDocumentProperties().deleteProperty(KEY);
  } catch {
    // The next taking back that finds the note answers from it, and clears it.
  }
}

const KEY = 'rowForward.building';

/** The number of a build of several writes that did not get to its end; mostly 0. */
export function unfinishedBuild(): number {
  return Number(PropertiesService.getDocumentProperties().getProperty(KEY) ?? 0) || 0;
}

export function noteBuilding(build: number): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, String(build));
}

/** Notes that it is done; a stumble here must not look as if it were not. */
export function noteBuilt(): void {
  try {
    PropertiesService.getDocumentProperties().deleteProperty(KEY);
  } catch {
    // At worst the next build counts as a part of this one.
  }
}

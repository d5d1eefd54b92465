/**
 * Deletes a note of work that is done by now: a stumble here must not look as if it were not. It is
 * tried twice, as a note that stays makes the next run answer from it.
 */
export function forgetNote(key: string): void {
  for (let left = 2; left > 0; left--) {
    try {
      PropertiesService.getDocumentProperties().deleteProperty(key);
      return;
    } catch {
      // Tried once more, or left to the next run.
    }
  }
}

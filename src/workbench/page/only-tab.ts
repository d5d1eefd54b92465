/** Long enough for the page before a reload to be gone. */
const PATIENCE = 3_000;

/**
 * Makes this the only tab with the workbook until it closes: two would write over each other.
 * Answers whether that worked.
 */
export function becomeOnlyTab(): Promise<boolean> {
  return new Promise((answered) => {
    navigator.locks
      .request('row-forward-workbook', { signal: AbortSignal.timeout(PATIENCE) }, () => {
        answered(true);
        return new Promise(() => {});
      })
      .catch(() => answered(false));
  });
}

import { useDesk } from '../../desk.ts';
import { useAsked } from '../../use-asked.ts';
import type { CheckFinding } from './severity.ts';
import type { Checked } from './use-check.ts';

/**
 * Tells of a finding whether its row changed since the check. That is asked when the workbook was
 * read anew, as it is when the person comes back from the grid; never by itself.
 */
export function useOldFindings(
  active: boolean,
  { prints, at, readings }: Checked,
): (finding: CheckFinding) => boolean {
  const desk = useDesk();
  const rowIds = Object.keys(prints);
  const { answer } = useAsked(
    active && rowIds.length > 0 && desk.readings > readings,
    String(at),
    desk.readings,
    () => desk.api.rowsNow({ rowIds }),
  );
  return ({ rowId }) =>
    answer !== null && rowId in prints && answer.prints[rowId] !== prints[rowId];
}

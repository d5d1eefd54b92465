import type { MatchableRow } from '../../../../core/results/import/matching.ts';
import { dayName } from '../../../wording/months.ts';

interface RowIdListProps {
  readonly id: string;
  readonly plan: readonly MatchableRow[];
}

/** The rows of the days in question, offered while a Row ID is typed. */
export function RowIdList({ id, plan }: RowIdListProps) {
  return (
    <datalist id={id}>
      {plan
        .filter(({ date }) => date !== null)
        .map(({ rowId, date, type, topic }) => (
          <option key={rowId} value={rowId}>
            {[dayName(date ?? ''), topic === '' ? type : topic].join(' \u00b7 ')}
          </option>
        ))}
    </datalist>
  );
}

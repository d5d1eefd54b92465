import type { Dropped as DroppedRows } from '../../../../core/results/import/reading.ts';
import { Fold } from '../../../components/fold.tsx';
import { ShowMore } from '../../../components/show-more.tsx';
import { counted } from '../../../wording/numbers.ts';

/** What is in the table and goes nowhere: personal data, totals, and what cannot be read. */
export function Dropped({ dropped }: { readonly dropped: DroppedRows }) {
  const { personal, totals, blank, unreadable } = dropped;
  const parts = [
    ...(personal.length > 0 ? [counted(personal.length, 'personal column')] : []),
    ...(totals > 0 ? [counted(totals, 'total row')] : []),
    ...(blank > 0 ? [counted(blank, 'row without numbers', 'rows without numbers')] : []),
    ...(unreadable.length > 0 ? [counted(unreadable.length, 'unreadable row')] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <Fold title={`Left out: ${parts.join(', ')}`}>
      {personal.length > 0 && (
        <p>Columns with personal data, which are not kept: {personal.join(', ')}.</p>
      )}
      {totals > 0 && <p>{counted(totals, 'row')} of totals: the numbers are in the other rows.</p>}
      {blank > 0 && <p>{counted(blank, 'row')} in which nothing counts.</p>}
      {unreadable.length > 0 && (
        <ShowMore items={unreadable} one="row">
          {({ row, why }) => (
            <div class="planned-row">
              <span class="planned-day">Row {row}</span>
              <span>{why}</span>
            </div>
          )}
        </ShowMore>
      )}
    </Fold>
  );
}

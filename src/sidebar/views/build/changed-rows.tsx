import type { Output } from '../../../addon/contract/contract.ts';
import { ChangeText } from '../../components/change-text.tsx';
import { Fold } from '../../components/fold.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { counted } from '../../wording/numbers.ts';
import { PlannedRow } from './planned-row.tsx';

/** Rows that nobody touched and that the cadence would now make otherwise, cell by cell. */
export function ChangedRows({ changes }: { readonly changes: Output<'previewMonth'>['changes'] }) {
  if (changes.length === 0) return null;
  return (
    <Fold title={`${counted(changes.length, 'row differs', 'rows differ')} from the cadence`}>
      <p class="note">Nobody has touched these rows; the cadence has changed since.</p>
      <ShowMore items={changes} one="row">
        {(row) => (
          <PlannedRow date={row.date} what={row.rowId}>
            {row.cells.map(({ column, from, to }) => (
              <span class="changed-cell" key={column}>
                {column}: <ChangeText from={from === '' ? 'blank' : from} to={to || 'blank'} />
              </span>
            ))}
          </PlannedRow>
        )}
      </ShowMore>
    </Fold>
  );
}

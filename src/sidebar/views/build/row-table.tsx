import type { Output } from '../../../addon/contract/contract.ts';
import { Fold } from '../../components/fold.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { counted } from '../../wording/numbers.ts';
import { PlannedRow } from './planned-row.tsx';

/** The rows to add, one by one, for those who want to see them. */
export function RowTable({ rows }: { readonly rows: Output<'previewMonth'>['rows'] }) {
  if (rows.length === 0) return null;
  return (
    <Fold title={`See ${counted(rows.length, 'row')} to add`}>
      <ShowMore items={rows} one="row">
        {(row) => (
          <PlannedRow date={row.date} what={row.type}>
            {[row.channel, row.stage].filter((text) => text !== '').join(' \u00b7 ')}
          </PlannedRow>
        )}
      </ShowMore>
    </Fold>
  );
}

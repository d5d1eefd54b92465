import type { Output } from '../../../addon/contract/contract.ts';
import { Fold } from '../../components/fold.tsx';
import { dayName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';

/** The rows to add, one by one, for those who want to see them. */
export function RowTable({ rows }: { readonly rows: Output<'previewMonth'>['rows'] }) {
  if (rows.length === 0) return null;
  return (
    <Fold title={`See ${counted(rows.length, 'row')} to add`}>
      <ul class="planned">
        {rows.map((row, index) => (
          <li class="planned-row" key={index}>
            <span class="planned-day">{dayName(row.date)}</span>
            <span class="planned-what">
              {row.type}
              <span class="planned-more">
                {[row.channel, row.stage].filter((text) => text !== '').join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

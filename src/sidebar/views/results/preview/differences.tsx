import type { PreparedImport } from '../../../../import/prepared-import.ts';
import { ChangeText } from '../../../components/change-text.tsx';
import { Fold } from '../../../components/fold.tsx';
import { ShowMore } from '../../../components/show-more.tsx';
import { counted } from '../../../wording/numbers.ts';

/** What would change in rows that stand, cell by cell. */
export function Differences({ prepared }: { readonly prepared: PreparedImport }) {
  const { differences, updated } = prepared;
  if (differences.length === 0) return null;
  const more = updated - differences.length;
  return (
    <Fold title={`What changes in ${counted(updated, 'row')}`}>
      <ShowMore items={differences} one="row">
        {({ name, cells }) => (
          <div class="matched">
            {name}
            {cells.map(({ column, from, to }) => (
              <span class="changed-cell planned-more" key={column}>
                {column}: <ChangeText from={from === '' ? 'blank' : from} to={to || 'blank'} />
              </span>
            ))}
          </div>
        )}
      </ShowMore>
      {more > 0 && <p class="note">And {counted(more, 'other row')}.</p>}
    </Fold>
  );
}

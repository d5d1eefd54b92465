import type { Output } from '../../../addon/contract/contract.ts';
import { Fold } from '../../components/fold.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { counted } from '../../wording/numbers.ts';
import { FigureChange } from './figure-change.tsx';

/** Figures that people typed over: they stay, and here is what the data says. */
export function LeftCells({ cells }: { readonly cells: Output<'reviewMonth'>['left'] }) {
  if (cells.length === 0) return null;
  return (
    <Fold title={`${counted(cells.length, 'figure')} typed over by people, and left`}>
      <p class="note">Clear the cell and refresh to have the figure of the data again.</p>
      <ShowMore items={cells} one="figure">
        {(cell) => (
          <FigureChange difference={{ ...cell, section: `${cell.section}, ${cell.cell}` }} />
        )}
      </ShowMore>
    </Fold>
  );
}

import type { Output } from '../../../addon/contract/contract.ts';
import { Fold } from '../../components/fold.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { counted } from '../../wording/numbers.ts';
import { PlannedRow } from './planned-row.tsx';

type Preview = Output<'previewMonth'>;

/** What blackout dates moved or left out, each with its reason. */
export function HeldSlots({ moved, skipped }: Pick<Preview, 'moved' | 'skipped'>) {
  const parts = [
    ...(moved.length > 0 ? [`${counted(moved.length, 'row')} moved`] : []),
    ...(skipped.length > 0 ? [`${counted(skipped.length, 'row')} skipped`] : []),
  ];
  if (parts.length === 0) return null;
  const slots = [...moved, ...skipped].sort((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <Fold title={`Blackout dates: ${parts.join(', ')}`}>
      <ShowMore items={slots} one="row">
        {(slot) => (
          <PlannedRow date={slot.date} what={slot.type}>
            {slot.reason}
          </PlannedRow>
        )}
      </ShowMore>
    </Fold>
  );
}

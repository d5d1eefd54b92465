import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { dateName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { FigureChange } from './figure-change.tsx';

interface WouldChangeProps {
  readonly closedOn: string;
  readonly differences: Output<'reviewMonth'>['wouldChange'];
  readonly work: string;
  readonly onAgain: () => void;
}

/** What came in after a review was closed would change in it: shown, and done on request only. */
export function WouldChange({ closedOn, differences, work, onAgain }: WouldChangeProps) {
  return (
    <section class="would-change">
      <p>
        This review was closed on {dateName(closedOn)} and stands as it was.{' '}
        {counted(differences.length, 'figure')} would differ by now:
      </p>
      <ShowMore items={differences} one="figure">
        {(difference) => <FigureChange difference={difference} />}
      </ShowMore>
      <ActionButton work={work} onPress={onAgain}>
        Refresh all the same
      </ActionButton>
      <p class="note">
        It stays closed, says on which day it was refreshed, and keeps what people wrote.
      </p>
    </section>
  );
}

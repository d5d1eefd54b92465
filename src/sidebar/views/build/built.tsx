import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { Tally } from './tally.tsx';

interface BuiltProps {
  readonly built: Output<'buildMonth'>;
  readonly onCheck: (month: string) => void;
}

/** What a build did. */
export function Built({ built, onCheck }: BuiltProps) {
  const { month, added, kept, extra } = built;
  return (
    <section>
      <h3>
        {counted(added, 'row')} added to {monthName(month)}
      </h3>
      <Tally
        lines={[
          { label: 'Kept as they were', count: kept },
          { label: 'No longer in the cadence', count: extra, note: 'They stay in the plan.' },
        ]}
      />
      <p class="note">
        Fill them with the team. Until a date comes near, what is missing is one hint.
      </p>
      <ActionButton look="primary" onPress={() => onCheck(month)}>
        Check the month
      </ActionButton>
    </section>
  );
}

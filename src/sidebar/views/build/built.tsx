import type { Output } from '../../../addon/contract/contract.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useDesk } from '../../desk.ts';
import { spanName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { MonthTable } from './month-table.tsx';
import { Tally } from './tally.tsx';

interface BuiltProps {
  readonly built: Output<'buildMonth'>;
  readonly onCheck: (month: string) => void;
}

/** What a build did. */
export function Built({ built, onCheck }: BuiltProps) {
  const desk = useDesk();
  const { month, added, updated, kept, extra, perMonth } = built;
  return (
    <section>
      <h3>
        {counted(added, 'row')} added to {spanName(month, perMonth.length)}
      </h3>
      <Tally
        lines={[
          ...(updated === 0 ? [] : [{ label: 'Brought up to date', count: updated }]),
          { label: 'Kept as they were', count: kept },
          { label: 'No longer in the cadence', count: extra, note: 'They stay in the plan.' },
        ]}
      />
      <MonthTable months={perMonth} isBuilt />
      <p class="note">
        Fill them with the team. Until a date comes near, what is missing is one hint.
      </p>
      <div class="row">
        <ActionButton look="primary" onPress={() => onCheck(month)}>
          Check the month
        </ActionButton>
        <ActionButton look="link" onPress={() => desk.keep({ buildPart: 'ideas' })}>
          Fill from ideas
        </ActionButton>
      </div>
    </section>
  );
}

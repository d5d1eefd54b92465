import type { Output } from '../../../addon/contract/contract.ts';
import { Icon } from '../../components/icon.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { useDesk } from '../../desk.ts';
import { dayName } from '../../wording/months.ts';

export type Duty = Output<'myWeek'>['due'][number];

interface DutyListProps {
  readonly title: string;
  readonly duties: readonly Duty[];
  readonly isLate: boolean;
}

/** Things to do, by day. Pressing one goes to its cell. */
export function DutyList({ title, duties, isLate }: DutyListProps) {
  const desk = useDesk();
  if (duties.length === 0) return null;
  return (
    <section class="finding-group">
      <h3>
        {isLate && <Icon shape="warning" />} {title} ({duties.length})
      </h3>
      <ShowMore items={duties} one="thing to do" many="things to do">
        {({ due, rowId, sentence, tab, cell }) => (
          <button type="button" class="finding-go" onClick={() => desk.goToCell({ tab, cell })}>
            <span class="planned-day">{dayName(due)}</span>
            <span class="finding-text">
              {sentence}
              <span class="finding-head">
                {rowId}
                <span class="finding-cell"> {cell}</span>
              </span>
            </span>
          </button>
        )}
      </ShowMore>
    </section>
  );
}

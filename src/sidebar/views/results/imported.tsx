import type { PreparedImport } from '../../../import/prepared-import.ts';
import type { ImportReport } from '../../../import/send-import.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { OpenTab } from '../../components/open-tab.tsx';
import { useFocusFirst } from '../../components/use-focus-first.ts';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { counted } from '../../wording/numbers.ts';
import { Tally } from '../build/tally.tsx';
import { periodOf } from './preview/period.ts';

interface ImportedProps {
  readonly prepared: PreparedImport;
  readonly report: ImportReport;
  readonly onNext: () => void;
}

/** What an import did, and the ways on from it. */
export function Imported({ prepared, report, onNext }: ImportedProps) {
  const desk = useDesk();
  const title = useFocusFirst<HTMLHeadingElement>();
  const tab = prepared.read.table === 'sales' ? 'Sales' : 'Results';
  const month = periodOf(prepared).to.slice(0, 7);
  const review = desk.start.reviews.find((other) => other.month === month);
  const deed = review === undefined ? 'Make' : review.closedOn === '' ? 'Refresh' : 'Look at';
  const open = prepared.unmatched.length;
  return (
    <section>
      <h3 tabIndex={-1} ref={title}>
        {counted(report.added + report.updated, 'row')} imported from {prepared.name}
      </h3>
      <Tally
        lines={[
          { label: `Added to ${tab}`, count: report.added },
          { label: 'Updated', count: report.updated },
          { label: 'Unchanged', count: report.unchanged, note: 'They stood there as they are.' },
        ]}
      />
      {open > 0 && (
        <p class="note">
          {counted(open, 'result')} without a row of the plan: they count in the month. Import the
          same again to say where they belong.
        </p>
      )}
      <OpenTab to={{ tab }} look="primary">
        {`Open the tab ${tab}`}
      </OpenTab>
      <div class="row">
        {month !== '' && (
          <ActionButton
            look="link"
            onPress={() => {
              desk.keep({ reviewMonth: month });
              desk.goTo('review');
            }}
          >
            {deed} the review of {monthName(month)}
          </ActionButton>
        )}
        <ActionButton look="link" onPress={onNext}>
          Import something else
        </ActionButton>
      </div>
    </section>
  );
}

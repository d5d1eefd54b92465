import type { PreparedImport } from '../../../../import/prepared-import.ts';
import { AllDone } from '../../../components/all-done.tsx';
import { Tally } from '../../build/tally.tsx';
import type { ImportWork } from '../use-import.ts';
import { periodOf, periodText } from './period.ts';

interface OutlookProps {
  readonly prepared: PreparedImport;
  readonly work: ImportWork;
}

/** What would be written, in counts, and what keeps it from being written. */
export function Outlook({ prepared, work }: OutlookProps) {
  const { added, updated, unchanged, unmatched, read } = prepared;
  const tab = read.table === 'sales' ? 'Sales' : 'Results';
  const period = periodText(periodOf(prepared));
  return (
    <>
      <Tally
        lines={[
          { label: `New in ${tab}`, count: added },
          { label: 'Changed', count: updated, note: 'They stand there with other numbers.' },
          { label: 'Unchanged', count: unchanged, note: 'They stand there as they are.' },
          ...(prepared.matched + unmatched.length > 0
            ? [
                {
                  label: 'Without a row of the plan',
                  count: unmatched.length,
                  note: 'Below you can say where they belong.',
                },
              ]
            : []),
        ]}
      />
      {period !== '' && <p class="note">{period}</p>}
      {work.stopped && (
        <p class="notice plain">
          Stopped. What was written by then stays; importing again writes the rest, and nothing
          twice.
        </p>
      )}
      {isDateAsked(work) ? (
        <p class="notice plain">Answer the question above; then it can be imported.</p>
      ) : (
        added + updated === 0 && <AllDone>{nothing(prepared, tab)}</AllDone>
      )}
    </>
  );
}

function nothing({ unchanged }: PreparedImport, tab: string): string {
  return unchanged === 0
    ? 'Nothing to import: the table has no rows that count.'
    : `Nothing to import: ${tab} has all of it.`;
}

/** Whether the dates wait for an answer: read the wrong way, they would count in other months. */
export function isDateAsked({ questions, answers }: ImportWork): boolean {
  return questions.some(({ key }) => key === 'dayFirst') && answers.dayFirst === undefined;
}

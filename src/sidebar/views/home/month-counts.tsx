import type { Output } from '../../../addon/contract/contract.ts';
import { counted, wholeNumber } from '../../wording/numbers.ts';

const COUNTS = [
  { key: 'planned', label: 'Planned' },
  { key: 'ready', label: 'Ready' },
  { key: 'approved', label: 'Approved' },
  { key: 'published', label: 'Published' },
] as const;

/** How far the posts and ads of the month are. */
export function MonthCounts({ counts }: { readonly counts: Output<'home'>['counts'] }) {
  const beside = [
    ...(counts.missed > 0 ? [`${wholeNumber(counts.missed)} missed`] : []),
    ...(counts.tasks > 0 ? [counted(counts.tasks, 'task')] : []),
  ];
  return (
    <>
      <dl class="counts">
        {COUNTS.map(({ key, label }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{wholeNumber(counts[key])}</dd>
          </div>
        ))}
      </dl>
      {beside.length > 0 && <p class="note">Beside these: {beside.join(', ')}.</p>}
    </>
  );
}

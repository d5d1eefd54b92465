import type { Output } from '../../../addon/contract/contract.ts';
import { AllDone } from '../../components/all-done.tsx';
import { Icon } from '../../components/icon.tsx';
import { useDesk } from '../../desk.ts';
import { counted } from '../../wording/numbers.ts';
import { NO_FILTER } from '../check/filter.ts';

interface HomeFindingsProps {
  readonly month: string;
  readonly counts: Output<'home'>['counts'];
  readonly onCheck: (month: string) => void;
}

/** How many errors and warnings the month has; pressing one checks the month and lists them. */
export function HomeFindings({ month, counts, onCheck }: HomeFindingsProps) {
  const desk = useDesk();
  if (counts.planned === 0) return null;
  if (counts.errors + counts.warnings === 0) {
    return <AllDone>No errors and no warnings.</AllDone>;
  }

  function open(severity: 'error' | 'warning'): void {
    desk.keep({ ...NO_FILTER, severities: [severity] });
    onCheck(month);
  }

  return (
    <>
      <div class="home-findings">
        {(['error', 'warning'] as const).map((severity) => (
          <button
            key={severity}
            type="button"
            class="severity-toggle"
            onClick={() => open(severity)}
          >
            <Icon shape={severity} />{' '}
            {counted(severity === 'error' ? counts.errors : counts.warnings, severity)}
          </button>
        ))}
      </div>
      <p class="note">As the last check left them. Pressing one checks again and lists them.</p>
    </>
  );
}

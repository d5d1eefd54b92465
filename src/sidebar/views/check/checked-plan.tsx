import { AllDone } from '../../components/all-done.tsx';
import { QuickButton } from '../../components/quick-button.tsx';
import { useDesk } from '../../desk.ts';
import { monthName } from '../../wording/months.ts';
import { filtered, NO_FILTER } from './filter.ts';
import { FindingFilters } from './finding-filters.tsx';
import { FindingList } from './finding-list.tsx';
import { FixAll } from './fix-all.tsx';
import { FixedNotice } from './fixed-notice.tsx';
import type { Check, Checked } from './use-check.ts';
import { useOldFindings } from './use-old-findings.ts';

interface CheckedPlanProps {
  readonly active: boolean;
  readonly checked: Checked;
  readonly check: Check;
}

/** What the last check found. */
export function CheckedPlan({ active, checked, check }: CheckedPlanProps) {
  const { month, findings } = checked;
  const isOld = useOldFindings(active, checked);
  const { kept, keep } = useDesk();
  const where = month === '' ? 'the plan' : monthName(month);
  const notice = check.fixed !== null && <FixedNotice fixed={check.fixed} onUndo={check.undo} />;
  if (findings.length === 0) {
    return (
      <>
        <AllDone>Nothing to fix in {where}.</AllDone>
        {notice}
      </>
    );
  }
  const shown = filtered(findings, kept);
  return (
    <>
      <h3 class="checked-title">Findings in {where}</h3>
      <FindingFilters findings={findings} kept={kept} keep={keep} />
      <FixAll fixable={shown.filter((finding) => finding.fix !== undefined)} onFix={check.fix} />
      {shown.length === 0 ? (
        <p class="note">
          No finding fits this choice.{' '}
          <QuickButton onPress={() => keep(NO_FILTER)}>Show all</QuickButton>
        </p>
      ) : (
        <FindingList
          key={JSON.stringify([kept.severities, kept.code, kept.owner, kept.words, kept.groupBy])}
          findings={shown}
          by={kept.groupBy}
          onFix={check.fix}
          isOld={isOld}
        />
      )}
      {notice}
    </>
  );
}

import { useState } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { monthName } from '../../wording/months.ts';
import { filtered, NO_FILTER } from './filter.ts';
import { FindingFilters } from './finding-filters.tsx';
import { FindingList } from './finding-list.tsx';
import type { Checked } from './use-check.ts';

/** What the last check found. */
export function CheckedPlan({ checked }: { readonly checked: Checked }) {
  const [filter, setFilter] = useState(NO_FILTER);
  const { findings } = checked;
  const where = checked.month === '' ? 'the plan' : monthName(checked.month);
  if (findings.length === 0) {
    return (
      <p class="notice calm">
        <Icon shape="done" /> Nothing to fix in {where}.
      </p>
    );
  }
  const shown = filtered(findings, filter);
  return (
    <>
      <h3 class="checked-title">Findings in {where}</h3>
      <FindingFilters findings={findings} filter={filter} onChange={setFilter} />
      {shown.length === 0 ? (
        <p class="note">
          No finding fits this choice.{' '}
          <button type="button" class="button link" onClick={() => setFilter(NO_FILTER)}>
            Show all
          </button>
        </p>
      ) : (
        <FindingList findings={shown} />
      )}
    </>
  );
}

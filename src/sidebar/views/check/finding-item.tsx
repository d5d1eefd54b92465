import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import { useDesk } from '../../desk.ts';
import { FindingFix } from './finding-fix.tsx';
import { type CheckFinding, SEVERITY_WORDS } from './severity.ts';

interface FindingItemProps {
  readonly finding: CheckFinding;
  /** What it is listed under says the row or the reason already. */
  readonly under: 'row' | 'rule';
  /** Its row changed since the check. */
  readonly old?: boolean;
  readonly onFix?: (findings: readonly CheckFinding[]) => void;
}

/** One finding. Pressing it selects its cell and gives the keyboard to the grid. */
export function FindingItem({ finding, under, old = false, onFix }: FindingItemProps) {
  const desk = useDesk();
  const { tab, cell, severity, rowId, topic, column, message, why } = finding;

  return (
    <li class={`finding ${old ? 'old' : severity}`}>
      <button type="button" class="finding-go" onClick={() => desk.goToCell(finding)}>
        <Icon shape={severity} />
        <span class="finding-text">
          <span class="finding-head">
            <span class="finding-severity">{SEVERITY_WORDS[severity].one}</span>
            <span class="finding-column"> · {column}</span>
            <span class="finding-cell"> {cell}</span>
          </span>
          {under === 'rule' && (
            <span class="finding-row">
              {rowId === '' ? tab : rowId}
              {topic !== '' && ` · ${topic}`}
            </span>
          )}
          <span class="finding-message">{message}</span>
          {old && <span class="finding-row">The row changed since the check.</span>}
        </span>
      </button>
      {finding.fix !== undefined && onFix !== undefined && (
        <FindingFix fix={finding.fix} onFix={() => onFix([finding])} />
      )}
      {under === 'row' && why !== '' && <Fold title="Why">{why}</Fold>}
    </li>
  );
}

import { Fold } from '../../components/fold.tsx';
import { Icon } from '../../components/icon.tsx';
import { useDesk } from '../../desk.ts';
import { type CheckFinding, SEVERITY_WORDS } from './severity.ts';

/** One finding. Pressing it selects its cell and gives the keyboard to the grid. */
export function FindingItem({ finding }: { readonly finding: CheckFinding }) {
  const desk = useDesk();
  const { tab, cell, severity, column, message, why } = finding;

  function select(): void {
    desk.run(
      `Going to ${cell}`,
      () => desk.api.selectCell({ tab, cell }),
      () => desk.focusGrid(),
    );
  }

  return (
    <li class={`finding ${severity}`}>
      <button type="button" class="finding-go" onClick={select}>
        <Icon shape={severity} />
        <span class="finding-text">
          <span class="finding-head">
            <span class="finding-severity">{SEVERITY_WORDS[severity].one}</span>
            <span class="finding-column"> · {column}</span>
            <span class="finding-cell"> {cell}</span>
          </span>
          <span class="finding-message">{message}</span>
        </span>
      </button>
      {why !== '' && <Fold title="Why">{why}</Fold>}
    </li>
  );
}

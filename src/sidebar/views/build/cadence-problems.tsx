import type { Output } from '../../../addon/contract/contract.ts';
import { Icon } from '../../components/icon.tsx';
import { useDesk } from '../../desk.ts';

type Problems = Output<'previewMonth'>['problems'];

/** Lines of the cadence that cannot be planned as they were meant; pressing one goes to its cell. */
export function CadenceProblems({ problems }: { readonly problems: Problems }) {
  const desk = useDesk();
  if (problems.length === 0) return null;
  return (
    <section class="finding-group">
      <h3>In your cadence</h3>
      <ul>
        {problems.map(({ tab, cell, message }) => (
          <li class="finding warning" key={`${cell} ${message}`}>
            <button type="button" class="finding-go" onClick={() => desk.goToCell({ tab, cell })}>
              <Icon shape="warning" />
              <span class="finding-text">
                <span class="finding-head">
                  <span class="finding-column">{tab}</span>
                  <span class="finding-cell"> {cell}</span>
                </span>
                <span class="finding-message">{message}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

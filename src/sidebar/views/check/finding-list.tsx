import { useState } from 'preact/hooks';
import { counted } from '../../wording/numbers.ts';
import { FindingItem } from './finding-item.tsx';
import { grouped } from './group.ts';
import type { CheckFinding } from './severity.ts';

/** More than these at once make the page slow and help nobody. */
const AT_ONCE = 60;

/** Findings by row, a portion at a time. */
export function FindingList({ findings }: { readonly findings: readonly CheckFinding[] }) {
  const [portions, setPortions] = useState(1);
  const shown = findings.slice(0, portions * AT_ONCE);
  const more = findings.length - shown.length;
  return (
    <>
      {grouped(shown).map((group) => (
        <section key={group.title} class="finding-group">
          <h3>
            {group.title}
            {group.topic !== '' && <span class="finding-topic">{group.topic}</span>}
          </h3>
          <ul>
            {group.findings.map((finding) => (
              <FindingItem key={`${finding.cell} ${finding.message}`} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
      {more > 0 && (
        <button type="button" class="button plain" onClick={() => setPortions(portions + 1)}>
          Show more ({counted(more, 'finding')} left)
        </button>
      )}
    </>
  );
}

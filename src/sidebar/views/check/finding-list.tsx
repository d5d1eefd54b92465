import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Fold } from '../../components/fold.tsx';
import { QuickButton } from '../../components/quick-button.tsx';
import { counted } from '../../wording/numbers.ts';
import { FindingItem } from './finding-item.tsx';
import { grouped } from './group.ts';
import type { CheckFinding } from './severity.ts';

interface FindingListProps {
  readonly findings: readonly CheckFinding[];
  readonly by: 'row' | 'rule';
  /** Not there where nothing is fixed from here. */
  readonly onFix?: (findings: readonly CheckFinding[]) => void;
  /** Whether the row of a finding changed since the check. */
  readonly isOld?: (finding: CheckFinding) => boolean;
}

/** More than these at once make the page slow and help nobody. */
const AT_ONCE = 60;

/** Findings by row or by rule, a portion at a time. */
export function FindingList({ findings, by, onFix, isOld }: FindingListProps) {
  const [portions, setPortions] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  const ordered = grouped(findings, by).flatMap((group) => group.findings);
  const shown = ordered.slice(0, portions * AT_ONCE);
  const more = ordered.length - shown.length;

  useLayoutEffect(() => {
    if (portions === 1) return;
    // Reading goes on where it stopped.
    const items = list.current?.querySelectorAll<HTMLElement>('.finding-go');
    items?.[(portions - 1) * AT_ONCE]?.focus();
  }, [portions]);

  return (
    <div class="finding-list" ref={list}>
      {grouped(shown, by).map((group) => (
        <section key={group.title} class="finding-group">
          <h3>
            {group.title}
            {by === 'row' && group.note !== '' && <span class="finding-topic">{group.note}</span>}
          </h3>
          {by === 'rule' && group.note !== '' && <Fold title="Why">{group.note}</Fold>}
          <ul>
            {group.findings.map((finding) => (
              <FindingItem
                key={`${finding.tab} ${finding.cell} ${finding.message}`}
                finding={finding}
                under={by}
                old={isOld?.(finding) === true}
                {...(onFix !== undefined && { onFix })}
              />
            ))}
          </ul>
        </section>
      ))}
      {more > 0 && (
        <QuickButton look="plain" onPress={() => setPortions(portions + 1)}>
          Show more ({counted(more, 'finding')} left)
        </QuickButton>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { ActionButton } from '../../components/action-button.tsx';
import { ChangeText } from '../../components/change-text.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { ShowMore } from '../../components/show-more.tsx';
import { useFocusFirst } from '../../components/use-focus-first.ts';
import { counted } from '../../wording/numbers.ts';
import type { CheckFinding } from './severity.ts';
import { FIXING } from './use-check.ts';

interface FixAllProps {
  /** The findings in view that have one sure fix. */
  readonly fixable: readonly CheckFinding[];
  readonly onFix: (findings: readonly CheckFinding[]) => void;
}

/** Fixes several findings at once, after showing what that writes where. */
export function FixAll({ fixable, onFix }: FixAllProps) {
  const [looking, setLooking] = useState(false);
  if (fixable.length < 2) return null;
  if (looking) {
    return <FixPreview fixable={fixable} onFix={onFix} onLeave={() => setLooking(false)} />;
  }
  return (
    <ActionButton onPress={() => setLooking(true)}>
      Fix {counted(fixable.length, 'finding')} at once
    </ActionButton>
  );
}

function FixPreview({ fixable, onFix, onLeave }: FixAllProps & { readonly onLeave: () => void }) {
  const title = useFocusFirst<HTMLHeadingElement>();
  const [left, setLeft] = useState<ReadonlySet<CheckFinding>>(new Set());
  const chosen = fixable.filter((finding) => !left.has(finding));

  function tick(finding: CheckFinding, ticked: boolean): void {
    const next = new Set(left);
    if (ticked) next.delete(finding);
    else next.add(finding);
    setLeft(next);
  }

  return (
    <section class="confirm">
      <h3 tabIndex={-1} ref={title}>
        What would be written
      </h3>
      <ShowMore items={fixable} one="fix" many="fixes">
        {(finding) => (
          <CheckField checked={!left.has(finding)} onTick={(ticked) => tick(finding, ticked)}>
            {finding.rowId} · {finding.fix?.column}
            <ChangeText from={finding.fix?.from ?? ''} to={finding.fix?.to ?? ''} />
          </CheckField>
        )}
      </ShowMore>
      <div class="row">
        {chosen.length > 0 && (
          <ActionButton
            work={FIXING}
            onPress={() => {
              onLeave();
              onFix(chosen);
            }}
          >
            Fix {counted(chosen.length, 'finding')}
          </ActionButton>
        )}
        <ActionButton look="link" onPress={onLeave}>
          Leave them
        </ActionButton>
      </div>
    </section>
  );
}

import { ActionButton } from '../../components/action-button.tsx';
import { ChangeText } from '../../components/change-text.tsx';
import type { CheckFinding } from './severity.ts';
import { FIXING } from './use-check.ts';

interface FindingFixProps {
  readonly fix: NonNullable<CheckFinding['fix']>;
  readonly onFix: () => void;
}

/** The one sure fix of a finding: what it writes, and the button that writes it. */
export function FindingFix({ fix, onFix }: FindingFixProps) {
  return (
    <div class="finding-fix">
      <ChangeText from={fix.from} to={fix.to} />
      <ActionButton look="link" work={FIXING} onPress={onFix}>
        {fix.label}
      </ActionButton>
    </div>
  );
}

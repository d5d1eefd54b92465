import { QuickButton } from '../../components/quick-button.tsx';
import { useFocusFirst } from '../../components/use-focus-first.ts';
import { IMPORTING } from './use-import.ts';
import type { Progress } from './use-step.ts';

interface AtWorkProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far a long step is, and the way to stop it. The keyboard lands before its button. */
export function AtWork({ progress: { work, share }, onCancel }: AtWorkProps) {
  const place = useFocusFirst<HTMLDivElement>();
  const percent = Math.round(share * 100);
  return (
    <div class="part" tabIndex={-1} ref={place}>
      <p>
        {work}: <span class="share-number">{percent} %</span>
      </p>
      <div
        class="share"
        role="progressbar"
        aria-label={work}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span class="share-done" style={{ width: `${percent}%` }} />
      </div>
      <QuickButton look="plain" onPress={onCancel}>
        Cancel
      </QuickButton>
      {work === IMPORTING && (
        <p class="note">
          What is written by then stays. Importing the same again completes it and adds nothing
          twice.
        </p>
      )}
    </div>
  );
}

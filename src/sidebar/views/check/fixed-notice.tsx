import { ActionButton } from '../../components/action-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFocusFirst } from '../../components/use-focus-first.ts';
import { counted } from '../../wording/numbers.ts';
import { type Fixed, UNFIXING } from './use-check.ts';

interface FixedNoticeProps {
  readonly fixed: Fixed;
  readonly onUndo: () => void;
}

/** What was fixed, and the way back. */
export function FixedNotice({ fixed: { fixed, changed }, onUndo }: FixedNoticeProps) {
  const notice = useFocusFirst<HTMLDivElement>();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and there are none.
    <div
      class="notice calm fixed-notice"
      role="group"
      aria-label="Fixed"
      tabIndex={-1}
      ref={notice}
    >
      <p>
        <Icon shape="done" /> {counted(fixed, 'finding')} fixed.
        {changed > 0 &&
          ` ${counted(changed, 'cell')} had changed since the check and stayed as they are.`}
      </p>
      {fixed > 0 && (
        <ActionButton look="link" work={UNFIXING} onPress={onUndo}>
          Take back
        </ActionButton>
      )}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk.ts';

interface ActionButtonProps {
  readonly children: ComponentChildren;
  /** What the button begins, as `Desk.working` says it while it is being done. */
  readonly work?: string;
  /** At most one primary button in a view. */
  readonly look?: 'primary' | 'plain' | 'link';
  readonly onPress: () => void;
}

/**
 * A button that rests while anything is being done. It stays focusable then, so that the keyboard
 * does not lose its place, and keeps its text, so that it keeps its width.
 */
export function ActionButton({ children, work, look = 'plain', onPress }: ActionButtonProps) {
  const { working } = useDesk();
  const resting = working !== '';
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-disabled={resting}
      aria-busy={resting && working === work}
      onClick={() => {
        if (!resting) onPress();
      }}
    >
      {children}
    </button>
  );
}

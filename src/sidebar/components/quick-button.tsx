import type { ComponentChildren } from 'preact';

interface QuickButtonProps {
  readonly children: ComponentChildren;
  readonly look?: 'plain' | 'link';
  readonly onPress: () => void;
}

/** A button for what the sidebar does by itself, at once, whatever else is being done. */
export function QuickButton({ children, look = 'link', onPress }: QuickButtonProps) {
  return (
    <button type="button" class={`button ${look}`} onClick={onPress}>
      {children}
    </button>
  );
}

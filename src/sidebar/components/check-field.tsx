import type { ComponentChildren } from 'preact';

interface CheckFieldProps {
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A box to tick, with its words beside it. */
export function CheckField({ checked, onTick, children }: CheckFieldProps) {
  return (
    <label class="check-field">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span class="check-text">{children}</span>
    </label>
  );
}

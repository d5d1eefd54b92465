import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Says that nothing is left to do. */
export function AllDone({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="notice calm">
      <Icon shape="done" /> {children}
    </p>
  );
}

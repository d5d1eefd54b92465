import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  /** Whether it is open from the beginning, because something in it wants to be looked at. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** What only some people want to read: closed until asked for. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  return (
    <details class="fold" open={isOpen}>
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

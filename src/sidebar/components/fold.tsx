import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What only some people want to read: closed until asked for. */
export function Fold({ title, children }: FoldProps) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../wording/numbers.ts';
import { QuickButton } from './quick-button.tsx';

interface ShowMoreProps<T> {
  readonly items: readonly T[];
  readonly one: string;
  readonly many?: string;
  /** What an item is known by; its place where it has nothing of its own. */
  readonly keyOf?: (item: T) => string;
  readonly children: (item: T) => ComponentChildren;
}

/** More than these at once make the page slow and help nobody. */
const AT_ONCE = 30;

/** A list of any length, a portion at a time. The keyboard goes on at the first of those that came. */
export function ShowMore<T>({ items, one, many, keyOf, children }: ShowMoreProps<T>) {
  const [portions, setPortions] = useState(1);
  const list = useRef<HTMLUListElement>(null);
  const count = portions * AT_ONCE;
  const more = items.length - count;

  useLayoutEffect(() => {
    const first = list.current?.children[count - AT_ONCE];
    if (portions > 1) first?.querySelector<HTMLElement>('button, input, summary')?.focus();
  }, [portions]);

  return (
    <>
      <ul class="portion" ref={list}>
        {items.slice(0, count).map((item, index) => (
          <li key={keyOf?.(item) ?? index}>{children(item)}</li>
        ))}
      </ul>
      {more > 0 && (
        <QuickButton look="plain" onPress={() => setPortions(portions + 1)}>
          Show more ({counted(more, one, many)} left)
        </QuickButton>
      )}
    </>
  );
}

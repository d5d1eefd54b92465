import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Puts the keyboard on an element when it comes into the page because of what the person did: it
 * is what happened next. What is there from the beginning is not `wanted`. Somebody who works in the
 * grid by then keeps the keyboard there.
 */
export function useFocusFirst<E extends HTMLElement>(wanted = true): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (wanted && document.hasFocus()) element.current?.focus({ preventScroll: true });
  }, []);
  return element;
}

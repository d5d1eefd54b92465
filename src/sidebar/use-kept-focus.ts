import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Gives the keyboard a place in the view when what it stood on has left the page: a pressed button
 * may leave with what it did. Where the person has gone to the grid meanwhile, it stays there.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    let here = false;
    const come = () => {
      here = true;
    };
    const go = () => {
      here = false;
    };
    const observer = new MutationObserver(() => {
      if (here && document.activeElement === document.body) element.focus({ preventScroll: true });
    });
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['hidden'] });
    document.addEventListener('focusin', come);
    window.addEventListener('blur', go);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', come);
      window.removeEventListener('blur', go);
    };
  }, [place]);
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Api } from '../../addon/contract/contract.ts';
import { type Kept, readKept, writeKept } from './kept.ts';

/** Long enough that typing is one change, short enough that closing loses little. */
const PAUSE = 600;

/** A person's choices, and how to change some of them. */
export interface Keeping {
  readonly kept: Kept;
  readonly keep: (choices: Partial<Kept>) => void;
}

/**
 * Keeps a person's choices over the closing of the sidebar: after a pause, or at once when the page
 * goes, and only where they changed. That it fails is not worth a word. What the menu `asked` for
 * comes before what was kept.
 */
export function useKept(api: Api, stored: string | undefined, asked: Partial<Kept>): Keeping {
  const [chosen, setChosen] = useState<Partial<Kept>>({});
  // What was stored counts once: from then on this sidebar knows better.
  const before = useRef<Kept | null>(null);
  const written = useRef('');
  if (before.current === null && stored !== undefined) {
    const read = readKept(stored);
    before.current = { ...read, ...asked };
    written.current = writeKept(read);
  }
  const known = before.current !== null;
  const kept = { ...(before.current ?? readKept('')), ...chosen };
  const text = writeKept(kept);

  useEffect(() => {
    const store = () => {
      if (!known || written.current === text) return;
      written.current = text;
      api.keepView({ state: text }).catch(() => {});
    };
    const leave = () => {
      if (document.visibilityState === 'hidden') store();
    };
    const timer = setTimeout(store, PAUSE);
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', store);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', store);
    };
  }, [api, known, text]);

  const keep = useCallback(
    (choices: Partial<Kept>) => setChosen((others) => ({ ...others, ...choices })),
    [],
  );
  return { kept, keep };
}

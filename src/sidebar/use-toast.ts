import { useEffect, useState } from 'preact/hooks';

/** Long enough to read one sentence twice; the views keep what matters. */
const SHOWN_FOR = 8000;

/** A sentence about what was done, which leaves by itself. */
export function useToast(): { readonly said: string; readonly say: (sentence: string) => void } {
  const [said, say] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => say(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return { said, say };
}

import type { MakeRealm } from './realm.ts';

/** Realms of a page: a hidden frame for each, gone when the call is over. */
export function makeFrameRealms(document: Document): MakeRealm {
  return () => {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    document.body.append(frame);
    // A frame's window evaluates scripts in its own world; the type of a window does not say so.
    const frameWindow = frame.contentWindow as unknown as { eval(source: string): unknown };
    return {
      evaluate: (source, name) => frameWindow.eval(`${source}\n//# sourceURL=${name}`),
      dispose: () => frame.remove(),
    };
  };
}

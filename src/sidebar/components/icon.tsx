/** Shapes that differ without colour: octagon, triangle, circle, tick. */
const PATHS = {
  error: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2zM7.2 4v5h1.6V4zm0 6.4V12h1.6v-1.6z',
  warning: 'M8 1.2 15.6 14.6H.4zM7.2 6v4.2h1.6V6zm0 5.4V13h1.6v-1.6z',
  hint: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 1.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM7.2 7v5h1.6V7zm0-3v1.6h1.6V4z',
  done: 'M6.4 12.2 2.2 8l1.2-1.2 3 3 6.2-6.2 1.2 1.2z',
} as const;

export type IconShape = keyof typeof PATHS;

/** A small picture beside a word that says the same. */
export function Icon({ shape }: { readonly shape: IconShape }) {
  return (
    <svg class={`icon ${shape}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={PATHS[shape]} />
    </svg>
  );
}

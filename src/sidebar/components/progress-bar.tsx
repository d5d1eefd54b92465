/** A thin line that moves while something is being done. What it is, the status line says. */
export function ProgressBar({ moving }: { readonly moving: boolean }) {
  return <div class={moving ? 'progress moving' : 'progress'} aria-hidden="true" />;
}

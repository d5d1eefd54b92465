export interface TallyLine {
  readonly label: string;
  readonly count: number;
  /** What it means, where it is not nought. */
  readonly note?: string;
}

/** Counts, one a line, each explained where it matters. */
export function Tally({ lines }: { readonly lines: readonly TallyLine[] }) {
  return (
    <dl class="tally">
      {lines.map(({ label, count, note }) => (
        <div key={label}>
          <dt>
            {label}
            {count > 0 && note !== undefined && <span class="tally-note">{note}</span>}
          </dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

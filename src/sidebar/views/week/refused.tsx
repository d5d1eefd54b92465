/** A row that was left alone, with the reason. */
export interface RefusedRow {
  readonly rowId: string;
  readonly why: string;
}

interface RefusedProps {
  readonly rows: readonly RefusedRow[];
  /** What was not done, such as `approved`. */
  readonly deed: string;
}

/** Rows that were left alone, each with its reason. */
export function Refused({ rows, deed }: RefusedProps) {
  if (rows.length === 0) return null;
  return (
    <div class="notice plain">
      <p>Not {deed}:</p>
      <ul class="remarks">
        {rows.map(({ rowId, why }) => (
          <li key={rowId}>
            <strong>{rowId}</strong>: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}

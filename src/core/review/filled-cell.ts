/** A cell as people left it; dates come as `YYYY-MM-DD` where the sheet knows them for dates. */
export type FilledCell = string | number | boolean | null;

export function textOf(cell: FilledCell): string {
  return cell === null ? '' : String(cell).trim();
}

/** Enough of a long text to know it by. */
export function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

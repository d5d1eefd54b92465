/** Numbers in order, cut where one is missing: 1, 2, 5 are 1 to 2 and 5. */
export function runs(numbers: readonly number[]): number[][] {
  const result: number[][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = result[result.length - 1];
    if (last !== undefined && last[last.length - 1] === number - 1) last.push(number);
    else result.push([number]);
  }
  return result;
}

/** A1 addresses of cells of a column in these rows, one for each run; up to another column if told. */
export function rangesOf(from: string, rows: readonly number[], to = from): string[] {
  return runs(rows).map((run) => `${from}${run[0]}:${to}${run[run.length - 1]}`);
}

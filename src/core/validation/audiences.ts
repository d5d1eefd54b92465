/** The audiences of a cell. They may contain commas, so several stand apart by semicolons or lines. */
export function audiencesOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((audience) => audience.trim())
    .filter((audience) => audience !== '');
}

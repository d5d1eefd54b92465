/** What a cell of text or names shows: names are parted by commas. */
export function cellText(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}

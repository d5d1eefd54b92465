/** Sorts texts, and dates with them, whatever the language; what is not there comes first. */
export function compareTexts(a: string | null, b: string | null): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A value may hold 9 KB (platform quota). */
const PART = 8_500;

/** The properties that hold a long text, by number beside their key; `null` where it is too long. */
export function partedNote(
  key: string,
  text: string,
  mostParts: number,
): { readonly parts: number; readonly properties: Readonly<Record<string, string>> } | null {
  const parts = Math.ceil(text.length / PART);
  if (parts > mostParts) return null;
  const entries = Array.from({ length: parts }, (_, part) => [
    `${key}.${part}`,
    text.slice(part * PART, (part + 1) * PART),
  ]);
  return { parts, properties: Object.fromEntries(entries) };
}

/** The text again, from the properties that stand. */
export function joinedNote(
  key: string,
  parts: number,
  stored: Readonly<Record<string, string>>,
): string {
  return Array.from({ length: parts }, (_, part) => stored[`${key}.${part}`] ?? '').join('');
}

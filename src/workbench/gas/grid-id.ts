/**
 * The number that scripts know a tab by. Tabs that scripts make have it for their id; those that a
 * person makes in the grid have a text, and get a stable number out of it.
 */
export function gridId(sheet: string): number {
  if (/^\d{1,10}$/.test(sheet)) return Number(sheet);
  let hash = 0;
  for (const character of sheet)
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}

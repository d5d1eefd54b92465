/** A code as words: `asset-due-late` is `Asset due late`, `pack:mortgage-apr` is `Mortgage apr`. */
export function codeName(code: string): string {
  const words = code.replace(/^(?:pack|own):/, '').replace(/-/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

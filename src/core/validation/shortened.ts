/** What people typed, as a sentence can quote it: on one line, its beginning if it is long. */
export function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 200).replace(/\s+/g, ' ').trim());
  return characters.length <= 40 ? characters.join('') : `${characters.slice(0, 39).join('')}…`;
}

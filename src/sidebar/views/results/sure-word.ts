/** How sure something is, from 0 to 1, in a word or two. */
export function sureWord(sure: number): string {
  if (sure >= 0.95) return 'sure';
  return sure >= 0.75 ? 'likely' : 'a guess';
}

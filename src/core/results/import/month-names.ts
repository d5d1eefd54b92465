/** The first letters of the months in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const STARTS = [
  'jan|ene|gen',
  'feb|fev',
  'mar|mrt|maa|mae',
  'apr|avr|abr',
  'may|mai|mei|mag',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|aou|ago',
  'sep|set',
  'oct|okt|ott|out',
  'nov',
  'dec|dez|dic',
].map((starts) => starts.split('|'));

/** The month that a word names, 1 is January; `null` where it names none. */
export function monthNamed(word: string): number | null {
  const letters = word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const month = STARTS.findIndex((starts) => starts.some((start) => letters.startsWith(start)));
  return month < 0 ? null : month + 1;
}

import { type DateText, dateMeant, pad } from './date-text.ts';
import type { ImportQuestion } from './reading.ts';

const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(
    ',',
  );

/** Asks which of several sources a file comes from. */
export function sourceQuestion(names: readonly string[]): ImportQuestion {
  return {
    key: 'source',
    sentence: 'Where does this file come from?',
    choices: names.map((name) => ({ value: name, label: name })),
  };
}

/** Asks which number of a date is the day; the likelier answer stands first. */
export function dateQuestion(date: DateText, likelyDayFirst: boolean): ImportQuestion {
  const choice = (dayFirst: boolean) => ({
    value: String(dayFirst),
    label: inWords(date, dayFirst),
  });
  return {
    key: 'dayFirst',
    sentence: `What does ${pad(date.first)}/${pad(date.second)} mean in this file?`,
    choices: [choice(likelyDayFirst), choice(!likelyDayFirst)],
  };
}

function inWords(date: DateText, dayFirst: boolean): string {
  const meant = dateMeant(date, dayFirst, '2999-12-31') ?? '';
  return `${Number(meant.slice(8))} ${MONTHS[Number(meant.slice(5, 7)) - 1] ?? ''}`;
}

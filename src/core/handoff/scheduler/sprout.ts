import type { Tool } from './tool.ts';

/**
 * Sprout Social (support.sproutsocial.com 115005864203): these three headers are needed and
 * case-sensitive, and those of link, picture and tags are not documented in words; 350 rows, 50 on
 * trial; ten minutes ahead and ten apart; dates day or month first, as chosen at the import.
 */
export const sprout: Tool = {
  name: 'Sprout Social',
  header: ['date', 'time_24hr', 'message_text'],
  date: 'MM/DD/YYYY',
  time: 'HH:mm',
  perChannel: true,
  mostRows: 350,
  minutesAhead: 10,
  minutesApart: 10,
  advice:
    'Choose mm/dd/yyyy and the profile when you import a file. Pictures are added in Sprout, or paste the first line of its template. A trial takes 50 rows a file.',
};

import type { Tool } from './tool.ts';

/**
 * Hootsuite's bulk composer: no headers, three columns; 350 rows less what is scheduled already
 * (guides of 2015 and 2016). Minutes that end in 0 or 5 are not confirmed.
 */
export const hootsuite: Tool = {
  name: 'Hootsuite',
  header: ['date', 'message', 'link'],
  isHeadless: true,
  dateTime: 'MM/DD/YYYY HH:mm',
  perChannel: true,
  mostRows: 350,
  minuteStep: 5,
  advice:
    'Choose mm/dd/yyyy hh:mm and the account when you import a file. 350 rows is less what is scheduled there already. Pictures are added in Hootsuite.',
};

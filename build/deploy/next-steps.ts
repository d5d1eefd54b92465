import type { Target } from './targets.ts';

/** What to click after a deploy. */
export function nextSteps({ scriptId, parentId }: Target): string {
  const spreadsheet =
    parentId === undefined
      ? 'Open the spreadsheet. If it is open, reload it.'
      : `Open the spreadsheet (if it is open, reload it):\n   https://docs.google.com/spreadsheets/d/${parentId}/edit`;
  return [
    'What to click next:',
    `1. ${spreadsheet}`,
    '2. Wait until the menu Row Forward stands to the right of Help, and choose Set up or repair.',
    '3. The first time Google asks for your permission. It is your own copy of the script, so Google has not checked it: choose Advanced, then the line Go to (the name of the script), and allow. Then choose Set up or repair again.',
    '4. Choose Row Forward, Start: five steps lead to the first month.',
    `The script itself: https://script.google.com/d/${scriptId}/edit`,
  ].join('\n');
}

import { columns, type ReviewSection, reviewRow } from '../document.ts';

/** Who attended, what each side says, good or bad (001-25). */
export function notes(): ReviewSection {
  return {
    key: 'notes',
    title: 'Notes',
    lead: 'Both sides say what goes on, good, bad or in between.',
    columns: columns(['About', 'text']),
    sources: 0,
    asks: ['Notes'],
    rows: [
      reviewRow('note:attended', ['Who attended']),
      reviewRow('note:marketing', ['What marketing says']),
      reviewRow('note:sales', ['What sales says']),
      reviewRow('note:good', ['What went well']),
      reviewRow('note:bad', ['What did not']),
    ],
  };
}

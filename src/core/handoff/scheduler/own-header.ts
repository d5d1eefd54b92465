import type { Tool } from './tool.ts';

/** A tool that is not listed: its columns come from a header that somebody pastes. */
export const ownHeader: Tool = {
  name: 'Your own header',
  header: [],
  date: 'YYYY-MM-DD',
  time: 'HH:mm',
  dateTime: 'YYYY-MM-DD HH:mm',
  advice: 'Import a file of one row first, and see whether date, text and link arrive.',
};

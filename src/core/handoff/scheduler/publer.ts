import type { Tool } from './tool.ts';

/**
 * Publer's template of twelve columns (publer.com/blog/ultimate-csv-bulk-scheduler-social-media):
 * none may be removed. 500 rows a file is not confirmed.
 */
export const publer: Tool = {
  name: 'Publer',
  header: [
    'Date - Intl. format or prompt',
    'Text',
    'Link(s) - Separated by comma for FB carousels',
    'Media URL(s) - Separated by comma',
    'Title - For the video, pin, PDF ..',
    'Label(s) - Separated by comma',
    'Alt text(s) - Separated by ||',
    'Comment(s) - Separated by ||',
    'Pin board, FB album, or Google category',
    'Post subtype - I.e. story, reel, PDF ..',
    'CTA - For Facebook links or Google',
    'Reminder - For stories, reels, shorts, and TikToks',
  ],
  dateTime: 'YYYY-MM-DD HH:mm',
  perChannel: true,
  mostRows: 500,
  advice: 'Choose the accounts when you import a file.',
};

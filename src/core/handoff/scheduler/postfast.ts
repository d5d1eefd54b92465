import type { Tool } from './tool.ts';

/**
 * PostFast (help.postfa.st, CSV format for bulk import): times by ISO 8601 with their offset; rows
 * in the past fail; 200 rows; an account is named by its id.
 */
export const postfast: Tool = {
  name: 'PostFast',
  header: ['scheduled_at', 'account_id', 'content', 'media_urls'],
  dateTime: 'YYYY-MM-DDTHH:mm:ssZ',
  mostRows: 200,
  needsAccount: true,
  advice: 'PostFast looks every row over before it imports any.',
};

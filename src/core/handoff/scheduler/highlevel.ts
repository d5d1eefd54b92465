import type { Tool } from './tool.ts';

/**
 * The basic file of HighLevel's Social Planner, under whatever label: headers exactly as here; 90
 * rows; ten minutes ahead; ten pictures, and one kind of media a post.
 */
export const highlevel: Tool = {
  name: 'HighLevel',
  header: [
    'postAtSpecificTime (YYYY-MM-DD HH:mm:ss)',
    'content',
    'link (OGmetaUrl)',
    'imageUrls',
    'gifUrl',
    'videoUrls',
  ],
  dateTime: 'YYYY-MM-DD HH:mm:ss',
  perChannel: true,
  mostRows: 90,
  minutesAhead: 10,
  mostMedia: 10,
  advice: 'Choose the accounts when you import a file, as a basic CSV.',
};

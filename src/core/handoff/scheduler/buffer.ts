import type { Tool } from './tool.ts';

/**
 * Buffer (support.buffer.com/article/926): headers are case-sensitive; text or picture is needed;
 * a picture is a direct .jpg or .png; 100 rows a file and channel on paid plans, 10 on the free one.
 */
export const buffer: Tool = {
  name: 'Buffer',
  header: ['Text', 'Image URL', 'Tags', 'Posting Time'],
  dateTime: 'YYYY-MM-DD HH:mm',
  perChannel: true,
  mostRows: 100,
  mostMedia: 1,
  mediaEnding: /\.(?:jpe?g|png)$/i,
  advice: 'Import each file into its channel. The free plan takes 10 rows a file.',
};

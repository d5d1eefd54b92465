import { NETWORKS } from './network.ts';
import type { Tool } from './tool.ts';

/**
 * Metricool's template has some 93 columns and grows, so that pasting the header of one's own is
 * the way; these are its first ones. Flags are TRUE or FALSE, never blank, one network a row; a
 * video goes into Picture Url 1. Whether a file with fewer columns is taken is not confirmed.
 */
export const metricool: Tool = {
  name: 'Metricool',
  header: [
    ...['Text', 'Date', 'Time', 'Draft'],
    ...NETWORKS.map(({ name }) => name),
    ...Array.from({ length: 10 }, (_, index) => `Picture Url ${index + 1}`),
    'Shortener',
    'Brand name',
  ],
  date: 'YYYY-MM-DD',
  time: 'HH:mm:ss',
  mostMedia: 10,
  advice:
    'Metricool takes times in the time zone of your brand there. Its template grows: paste the first line of yours, so that the file has the same columns.',
};

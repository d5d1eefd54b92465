import { dayOf } from './agency.ts';

const HEADERS = [
  ...['Post ID', 'Page name', 'Title', 'Description', 'Publish time', 'Permalink', 'Post type'],
  ...['Date', 'Views', 'Reach', 'Reactions, Comments and Shares', 'Reactions', 'Comments'],
  ...['Shares', 'Total clicks', 'Link Clicks'],
];

/** A content export of Meta with so many posts of a year, and with more columns if asked. */
export function exportedPosts(rows: number, columns = HEADERS.length): string[][] {
  const more = Array.from({ length: columns - HEADERS.length }, (_, at) => `Metric ${at}`);
  const lines = Array.from({ length: rows }, (_, row) => {
    const [year, month, day] = dayOf(row, rows).split('-');
    return [
      ...[`1221${10_000_000_000_000 + row}`, 'Larkfield', `Topic, the ${row}th`, 'Text'],
      ...[`${month}/${day}/${year} 09:00`, `https://www.facebook.com/larkfield/posts/${row}`],
      ...['Photos', 'Lifetime', '2,140', '1,610', '58', '48', '6', '4', '96', '61'],
      ...more.map((_, at) => String((at + row) % 1000)),
    ];
  });
  return [[...HEADERS, ...more], ...lines];
}

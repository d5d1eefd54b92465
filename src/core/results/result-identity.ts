import { nameKey } from '../named.ts';
import type { Result } from './result.ts';
import { kindOf } from './results-of-month.ts';

/**
 * What a result measures, as a key: two rows with one key measure the same thing, and only one of
 * them counts. A post counts over its whole life, whatever days a file asked for; everything else
 * is measured from a first day on. A thing without an ID is known by its name and day.
 */
export function resultIdentity(result: Result): string {
  const { sourceId, channel, campaign, name, publishedOn } = result;
  const start = kindOf(result) === 'Post' ? '' : (result.periodStart ?? '');
  const thing = sourceId === '' ? [channel, campaign, name, publishedOn ?? ''] : [sourceId];
  return [nameKey(result.source), start, ...thing].join('\n');
}

import { tagsOfLink } from '../../channels/link-tags.ts';
import { POSTS_AND_ADS, type RowRule } from '../rule.ts';

/** What was published links from social to our own blog or site, and nothing tells it apart. */
export const linkUntracked: RowRule = {
  code: 'link-untracked',
  severity: 'warning',
  why: 'Visits through a link without tags count for nobody: the review cannot tell what this post brought (article 001).',
  example: 'a published post links to the site, and its tracked link was cleared',
  source: '001-12',
  scope: 'row',
  kinds: POSTS_AND_ADS,
  tables: ['channels'],
  check: ({ item, isReadable }, { trackedLinkOf }) => {
    const { status, link, trackedLink } = item;
    const isTracked = trackedLink.trim() !== '' || tagsOfLink(link).length > 0;
    if (status !== 'Published' || isTracked || !isReadable('trackedLink')) return null;
    const value = trackedLinkOf(item);
    if (value === '') return null;
    return {
      column: 'trackedLink',
      message:
        'This went out without a tracked link: put the tracked link into what was published, and write it here.',
      sureFix: { column: 'trackedLink', value, label: 'Write the tracked link' },
    };
  },
};

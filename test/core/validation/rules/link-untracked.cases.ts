import type { RuleCases } from './rule-case.ts';

const published = { status: 'Published' } as const;

export const cases: RuleCases = {
  code: 'link-untracked',
  fires: [
    {
      name: 'a published post that links to the site',
      row: published,
      column: 'trackedLink',
      fix: 'https://example.com/rates?utm_source=facebook&utm_medium=social&utm_campaign=social_2026-11&utm_content=abc-202611-01',
    },
    {
      name: 'an ad that links to the blog',
      row: {
        ...published,
        kind: 'Ad',
        channel: 'Facebook Ads',
        link: 'https://blog.example.com/a',
      },
      column: 'trackedLink',
      fix: 'https://blog.example.com/a?utm_source=facebook_ads&utm_medium=paid_social&utm_campaign=social_2026-11&utm_content=abc-202611-01',
    },
  ],
  passes: [
    {
      name: 'a tracked link',
      row: { ...published, trackedLink: 'https://example.com/rates?utm_source=facebook' },
    },
    {
      name: 'a short address that somebody made',
      row: { ...published, trackedLink: 'https://bit.ly/x' },
    },
    {
      name: 'tags that were typed into the link',
      row: { ...published, link: 'https://example.com/rates?utm_source=facebook' },
    },
    { name: 'what is not published yet', row: { status: 'Scheduled' } },
    { name: 'a link to a partner', row: { ...published, link: 'https://partner.example' } },
    { name: 'a link to our own profile', row: { ...published, link: 'https://facebook.com/us' } },
    { name: 'a link from the blog', row: { ...published, channel: 'Blog' } },
    { name: 'a mail', row: { ...published, link: 'mailto:us@example.com' } },
    { name: 'no link', row: { ...published, link: '' } },
    { name: 'a cell that cannot be read', row: published, unreadable: ['trackedLink'] },
    { name: 'a task', row: { ...published, kind: 'Task' } },
  ],
};

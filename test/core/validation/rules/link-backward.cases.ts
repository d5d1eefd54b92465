import type { RuleCases } from './rule-case.ts';

const PROFILE = 'https://www.facebook.com/us';

export const cases: RuleCases = {
  code: 'link-backward',
  fires: [
    { name: 'to our own profile', row: { link: PROFILE }, column: 'link', says: 'Facebook' },
    {
      name: 'to another profile of ours',
      row: { link: 'instagram.com/us/reels' },
      column: 'link',
      says: 'Instagram',
    },
    { name: 'an ad', row: { kind: 'Ad', channel: 'Facebook Ads', link: PROFILE }, column: 'link' },
    {
      name: 'to our profile from a channel nobody knows',
      row: { channel: 'Zine', link: PROFILE },
      column: 'link',
    },
    {
      name: 'from site back to blog',
      row: { channel: 'Site', link: 'https://blog.example.com/x' },
      column: 'link',
      says: 'Blog',
    },
    {
      name: 'a tracked link alone',
      row: { link: ' ', trackedLink: `${PROFILE}?utm_source=x` },
      column: 'trackedLink',
    },
    {
      name: 'an idea: it is wrong, not missing',
      row: { link: PROFILE, status: 'Idea', date: null },
      column: 'link',
    },
  ],
  passes: [
    { name: 'to the site', row: { link: 'https://www.example.com/rates' } },
    { name: 'to the blog', row: { link: 'blog.example.com/x' } },
    { name: 'from blog to site', row: { channel: 'Blog', link: 'example.com' } },
    {
      name: "to somebody else's page on the same platform",
      row: { link: 'https://facebook.com/usa' },
    },
    { name: 'to a partner', row: { link: 'https://partner.example' } },
    { name: 'to a mailbox', row: { link: 'mailto:hello@example.com' } },
    { name: 'a text that is no link', row: { link: 'ask Dana' } },
    { name: 'no link', row: { link: '' } },
    { name: 'a task', row: { kind: 'Task', link: PROFILE } },
  ],
};

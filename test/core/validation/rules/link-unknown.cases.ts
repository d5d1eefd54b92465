import { channelOf } from '../../channels/channel-of.ts';
import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'link-unknown',
  fires: [
    {
      name: 'a host of no channel',
      row: { link: 'https://nobody.example/a' },
      column: 'link',
      says: 'nobody.example',
    },
    { name: 'a profile of somebody', row: { link: 'facebook.com/someone' }, column: 'link' },
    { name: 'a subdomain', row: { link: 'https://shop.example.com' }, column: 'link' },
    { name: 'a short address', row: { link: 'https://bit.ly/x' }, column: 'link' },
    { name: 'words', row: { link: 'our rates page' }, column: 'link', says: 'no address' },
    {
      name: 'two addresses in one cell',
      row: { link: 'https://example.com/a https://example.com/b' },
      column: 'link',
      says: 'one whole link',
    },
    {
      name: 'a tracked link alone',
      row: { link: '', trackedLink: 'https://nobody.example' },
      column: 'trackedLink',
    },
    { name: 'an ad', row: { kind: 'Ad', link: 'https://nobody.example' }, column: 'link' },
    {
      name: 'an address in a post whose links are in the bio',
      row: { channel: 'Instagram', link: 'https://nobody.example' },
      column: 'link',
    },
  ],
  passes: [
    { name: 'a page of the site', row: {} },
    { name: 'a page of a partner', row: { link: 'https://partner.example/a' } },
    { name: 'our own profile', row: { link: 'https://facebook.com/us' } },
    { name: 'a mail', row: { link: 'mailto:dana@somewhere.example' } },
    { name: 'a chat', row: { link: 'https://wa.me/17035550100' } },
    { name: 'no link', row: { link: '' } },
    { name: 'a link to come', row: { link: 'TBD' } },
    { name: 'a form of the platform', row: { kind: 'Ad', link: 'Instant form' } },
    { name: 'the link in the bio', row: { channel: 'Instagram', link: 'Link in bio' } },
    { name: 'a task', row: { kind: 'Task', link: 'https://nobody.example' } },
    {
      name: 'as long as no channel has an address',
      row: { link: 'https://nobody.example' },
      tables: { channels: [channelOf('Facebook', '', { tier: 'social' })] },
    },
    {
      name: 'a cell that cannot be read',
      row: { link: '' },
      unreadable: ['link'],
    },
  ],
};

import { channelOf } from '../../channels/channel-of.ts';
import type { RuleCases } from './rule-case.ts';

const tables = {
  channels: [
    channelOf('Facebook', 'facebook.com/us', { tier: 'social', characterLimit: 20 }),
    channelOf('X', 'https://x.com/us', { tier: 'social', characterLimit: 30 }),
    channelOf('Site', 'example.com', { tier: 'site' }),
  ],
};

export const cases: RuleCases = {
  code: 'copy-too-long',
  fires: [
    {
      name: 'one too many',
      tables,
      row: { copy: 'a'.repeat(21) },
      column: 'copy',
      says: 'The copy has 21 characters, and Facebook takes 20: cut 1',
    },
    { name: 'an ad', tables, row: { kind: 'Ad', copy: 'a'.repeat(21) }, column: 'copy' },
    {
      name: 'emoji on X',
      tables,
      row: { channel: 'x', copy: '🦆'.repeat(16) },
      column: 'copy',
      says: '32',
    },
    {
      name: 'a short link on X counts 23',
      tables,
      row: { channel: 'X', copy: 'See today: https://a.co' },
      column: 'copy',
      says: '34',
    },
  ],
  passes: [
    { name: 'as long as it may be', tables, row: { copy: 'a'.repeat(20) } },
    { name: 'an emoji is one character elsewhere', tables, row: { copy: '🦆'.repeat(20) } },
    {
      name: 'a long link on X counts 23',
      tables,
      row: { channel: 'X', copy: `See us https://example.com/${'a'.repeat(300)}` },
    },
    { name: 'no limit', row: { copy: 'a'.repeat(50_000) } },
    { name: 'a channel of nobody', tables, row: { channel: 'Fax', copy: 'a'.repeat(99) } },
    { name: 'a task', tables, row: { kind: 'Task', copy: 'a'.repeat(99) } },
  ],
};

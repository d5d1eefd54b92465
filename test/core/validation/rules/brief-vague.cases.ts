import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'brief-vague',
  fires: [
    { name: 'no topic', row: { topic: '' }, column: 'topic' },
    { name: 'no copy', row: { copy: '' }, column: 'copy' },
    { name: 'neither, once', row: { topic: '', copy: '' }, column: 'topic', says: 'copy' },
    { name: 'TBD', row: { copy: 'TBD' }, column: 'copy' },
    { name: 'TBD with a word', row: { copy: 'tbd: Priya' }, column: 'copy' },
    { name: 'dots', row: { copy: '...' }, column: 'copy' },
    { name: 'a question mark', row: { topic: '?' }, column: 'topic' },
    { name: 'post something', row: { topic: 'Post something about refinancing' }, column: 'topic' },
    { name: 'something about', row: { topic: 'something about rates' }, column: 'topic' },
    { name: 'an order to ourselves as copy', row: { copy: 'Post something nice' }, column: 'copy' },
    { name: 'copy here', row: { copy: 'Copy here' }, column: 'copy' },
    { name: 'an ad', row: { kind: 'Ad', copy: 'to do' }, column: 'copy' },
  ],
  passes: [
    { name: 'a silly post', row: { topic: 'Team lunch', copy: 'Tacos. That is the whole post.' } },
    { name: 'an emoji', row: { copy: '🌮' } },
    {
      name: 'a copy that asks people to share',
      row: { copy: 'Share something you are proud of!' },
    },
    { name: 'ask us anything', row: { topic: 'Ask us anything', copy: 'Ask us anything here.' } },
    { name: 'a word that begins like a placeholder', row: { topic: 'To-dos before closing day' } },
    { name: 'a poem', row: { topic: 'Something borrowed, something blue' } },
    { name: 'copy in another script', row: { copy: '寿司' } },
    { name: 'a task has no copy', row: { kind: 'Task', copy: '', topic: '' } },
    {
      name: 'cells that cannot be read',
      row: { copy: '', topic: '' },
      unreadable: ['copy', 'topic'],
    },
  ],
};

import type { RuleCases } from './rule-case.ts';

export const cases: RuleCases = {
  code: 'link-missing',
  fires: [
    { name: 'a stage that leads on', row: { link: '' }, column: 'link' },
    { name: 'whatever the type', row: { link: '', type: 'Personal' }, column: 'link' },
    { name: 'a placeholder is no link', row: { link: 'tbd' }, column: 'link' },
    { name: 'an ad', row: { kind: 'Ad', channel: 'Facebook Ads', link: '' }, column: 'link' },
    {
      name: 'a type that sells, without a stage yet',
      row: { link: '', stage: '' },
      column: 'link',
    },
    {
      name: 'an ad without a stage yet',
      row: { kind: 'Ad', type: 'Awareness', link: '', stage: '' },
      column: 'link',
    },
    {
      name: 'a stage that the settings do not except',
      row: { link: '', stage: 'Establish a relationship' },
      settings: { stagesWithoutLink: [] },
      column: 'link',
    },
  ],
  passes: [
    { name: 'a link', row: {} },
    {
      name: 'a tracked link alone',
      row: { link: '', trackedLink: 'https://example.com?utm_source=x' },
    },
    {
      name: 'a silly post that builds a relationship',
      row: { link: '', stage: 'Establish a relationship' },
    },
    { name: 'in any letter case', row: { link: '', stage: 'establish a Relationship ' } },
    { name: 'a personal post without a stage yet', row: { link: '', stage: '', type: 'Personal' } },
    { name: 'a channel whose links are in the bio', row: { link: '', channel: 'Instagram' } },
    { name: 'a channel without links', row: { link: '', channel: 'Billboard' } },
    {
      name: 'an ad with an instant form',
      row: {
        kind: 'Ad',
        channel: 'Facebook Ads',
        link: '',
        target: '20 leads from the instant form',
      },
    },
    {
      name: 'an ad whose type is a lead form',
      row: { kind: 'Ad', type: 'Ad: lead form', link: '' },
    },
    { name: 'a task', row: { kind: 'Task', link: '' } },
    { name: 'a cell that cannot be read', row: { link: '' }, unreadable: ['link'] },
  ],
};

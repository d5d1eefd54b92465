import { standingLinkOf } from '../../channels/standing-link-of.ts';
import type { RuleCases } from './rule-case.ts';

const link = 'https://partner.example/open-house';

export const cases: RuleCases = {
  code: 'link-foreign',
  fires: [
    { name: 'to the page of a partner', row: { link }, column: 'link', says: 'Partner' },
    { name: 'from an ad', row: { kind: 'Ad', link }, column: 'link' },
    {
      name: 'a tracked link alone',
      row: { link: '', trackedLink: link },
      column: 'trackedLink',
    },
    {
      name: 'a partner whose link leads to somebody else',
      row: { link },
      tables: { standingLinks: [standingLinkOf('Partner', 'https://else.example')] },
      column: 'link',
    },
    {
      name: 'a way back from another partner',
      row: { link },
      tables: { standingLinks: [standingLinkOf('Blog', 'https://example.com')] },
      column: 'link',
    },
  ],
  passes: [
    { name: 'to our own site', row: {} },
    {
      name: 'a partner whose page leads back to our site',
      row: { link },
      tables: { standingLinks: [standingLinkOf(' partner ', 'example.com/rates')] },
    },
    {
      name: 'a partner whose page lets people write to us',
      row: { link },
      tables: { standingLinks: [standingLinkOf('Partner', 'mailto:us@example.com')] },
    },
    { name: 'an address of nobody', row: { link: 'https://nobody.example' } },
    { name: 'a task', row: { kind: 'Task', link } },
    { name: 'no link', row: { link: '' } },
  ],
};

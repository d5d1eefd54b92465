import type { RuleCases } from './rule-case.ts';

const settings = { trade: 'Mortgage' } as const;

function ad(audience: string) {
  return { kind: 'Ad', audience } as const;
}

const NARROWED = [
  'Ages 25-34',
  'aged 30 and over',
  'First-time buyers, 25–40',
  '25 to 34, near Manassas',
  '55+',
  'Buyers under 40',
  'over-50s',
  '30 year olds',
  'Millennials',
  'Gen Z renters',
  'Seniors',
  'Young couples',
  'Women',
  'Single moms',
  'Newlyweds',
  'Families with kids',
  'Hispanic buyers',
  'Christians',
  'Black homebuyers',
  'Military families',
  'People with disabilities',
  'ZIP codes 20109 and 20110',
];

const FINE = [
  'First-time buyers',
  'Prince William County',
  'Rates page visitors, 30 days',
  'Visitors, 30-60 days',
  'Homebuyers near Manassas',
  'Renters paying over $2,000',
  'Self-employed buyers',
  'Within 10 to 15 miles',
  'Over 50 units',
  'Home pages and mortgage pages',
  'Lookalike 1-2 %',
  'Veterans',
  'Single-family home shoppers',
  'Black Friday visitors',
  'White Oak and Christian County',
];

export const cases: RuleCases = {
  code: 'pack:mortgage-ad-audience',
  fires: NARROWED.map((name) => ({ name, settings, row: ad(name), column: 'audience' })),
  passes: [
    ...FINE.map((name) => ({ name, settings, row: ad(name) })),
    { name: 'a post is seen by whoever follows', settings, row: { audience: 'Seniors' } },
    { name: 'an ad without copy yet', settings, row: { ...ad('Seniors'), copy: '' } },
    { name: 'no trade', row: ad('Seniors') },
    { name: 'another trade', settings: { trade: 'Construction' }, row: ad('Seniors') },
  ],
};

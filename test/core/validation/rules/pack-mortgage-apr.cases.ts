import type { RuleCases } from './rule-case.ts';

const settings = { trade: 'Mortgage' } as const;

export const cases: RuleCases = {
  code: 'pack:mortgage-apr',
  fires: [
    { name: 'a rate', settings, row: { copy: 'Rates as low as 4.9%.' }, column: 'copy' },
    { name: 'a rate in words', settings, row: { copy: 'Lock in 5 percent today' }, column: 'copy' },
    {
      name: 'a rate after a down payment',
      settings,
      row: { copy: 'Only 3% down, and a rate of 6,25 %' },
      column: 'copy',
    },
    {
      name: 'a rate in an ad',
      settings,
      row: { kind: 'Ad', copy: 'From 5.1 % fixed' },
      column: 'copy',
    },
  ],
  passes: [
    { name: 'a rate with APR', settings, row: { copy: '4.9% (5.1% APR)' } },
    {
      name: 'a rate with its name in full',
      settings,
      row: { copy: '4.9 %, annual percentage rate 5.1 %' },
    },
    { name: 'a down payment', settings, row: { copy: 'Buy with 3% down.' } },
    { name: 'a down payment, the other way', settings, row: { copy: 'A down payment of 20%.' } },
    { name: 'a share', settings, row: { copy: '80% of our clients come back.' } },
    { name: 'no percentage', settings, row: { copy: 'Rates moved this week.' } },
    { name: 'a personal post', settings, row: { type: 'Personal', copy: '4.9%' } },
    { name: 'no trade', row: { copy: '4.9%' } },
  ],
};

import type { RuleCases } from './rule-case.ts';

const place = { tab: 'decisions', column: 'review', on: [1] } as const;

export const cases: RuleCases = {
  code: 'plan-stale',
  fires: [
    {
      name: 'closed 46 days ago',
      tables: { closedReviews: [{ month: '2026-08', closedOn: '2026-09-17' }] },
      ...place,
      says: 'The last review, of August 2026, was closed 46 days ago',
    },
    {
      name: 'the latest counts',
      tables: {
        closedReviews: [
          { month: '2026-08', closedOn: '2026-09-01' },
          { month: '2026-06', closedOn: '2026-09-05' },
        ],
      },
      ...place,
      says: 'of June 2026',
    },
    {
      name: 'a shorter limit',
      tables: { closedReviews: [{ month: '2026-09', closedOn: '2026-10-05' }] },
      settings: { reviewEveryDays: 20 },
      ...place,
    },
    {
      name: 'whatever month is asked for',
      tables: { closedReviews: [{ month: '2026-08', closedOn: '2026-09-17' }] },
      month: '2026-12',
      ...place,
    },
  ],
  passes: [
    {
      name: 'closed 45 days ago',
      tables: { closedReviews: [{ month: '2026-08', closedOn: '2026-09-18' }] },
    },
    { name: 'before the first review', tables: { closedReviews: [] } },
    {
      name: 'an old one and a new one',
      tables: {
        closedReviews: [
          { month: '2026-09', closedOn: '2026-10-30' },
          { month: '2026-01', closedOn: '2026-02-01' },
        ],
      },
    },
  ],
};

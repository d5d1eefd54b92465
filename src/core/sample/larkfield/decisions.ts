import type { Decision } from '../../review/decision.ts';

/** What the review of September decided. */
export const decisions: readonly Decision[] = [
  {
    review: '2026-09',
    decision: 'One personal post every week',
    keepOrChange: 'Keep',
    why: 'They bring most comments',
    owner: ['Priya'],
    due: '2026-10-31',
    metric: 'Engagements',
    expected: 1000,
    actual: null,
    verdict: '',
    applied: '2026-10-01',
  },
  {
    review: '2026-09',
    decision: 'Move ad money from awareness to the lead form',
    keepOrChange: 'Change',
    why: 'Awareness brought no lead in August or September',
    owner: ['Priya'],
    due: '2026-10-06',
    metric: 'Ad leads',
    expected: 30,
    actual: null,
    verdict: '',
    applied: '2026-10-01',
  },
  {
    review: '2026-09',
    decision: 'Sales calls every ad lead within a day',
    keepOrChange: 'Change',
    why: 'Leads of August waited four days',
    owner: ['Dana'],
    due: '2026-10-15',
    metric: 'Sales',
    expected: 4,
    actual: null,
    verdict: '',
    applied: '',
  },
];

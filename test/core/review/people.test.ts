import { describe, expect, test } from 'vitest';
import { journey } from '../../../src/core/review/journey.ts';
import { participation } from '../../../src/core/review/participation.ts';
import { type Given, reviewOf } from './given.ts';

const TEAM: Given = {
  people: [
    { name: 'Priya', team: 'Marketing' },
    { name: 'Dana', team: 'Sales', mentor: 'Priya', lastCheckIn: '2026-10-19' },
    { name: 'Marco', team: 'Sales' },
    { name: 'Studio', team: 'Agency' },
    { name: 'Intern', team: 'Marketing' },
  ],
  settings: { numberOfStaff: 4, numberOfSalesStaff: 2 },
};

function month(given: Given) {
  return participation(reviewOf({ ...TEAM, ...given }));
}

describe('who took part', () => {
  test.each<[string, Given, { staff: number; salesStaff: number }]>([
    ['an owner', { plan: [{}] }, { staff: 1, salesStaff: 0 }],
    [
      'somebody who supplied the asset',
      { plan: [{ assetOwner: 'Dana' }] },
      { staff: 2, salesStaff: 1 },
    ],
    ['a helper', { plan: [{ helpers: ['Marco', 'priya '] }] }, { staff: 2, salesStaff: 1 }],
    ['the agency is no staff', { plan: [{ owner: ['Studio'] }] }, { staff: 0, salesStaff: 0 }],
    ['nobody by a skipped row', { plan: [{ status: 'Skipped' }] }, { staff: 0, salesStaff: 0 }],
    [
      'nobody by a row of another month',
      { plan: [{ date: '2026-11-02' }] },
      { staff: 0, salesStaff: 0 },
    ],
  ])('%s', (_, given, expected) => {
    expect(month(given)).toMatchObject(expected);
  });

  test('shares are of the numbers in Settings', () => {
    expect(month({ plan: [{ assetOwner: 'Dana' }] })).toMatchObject({
      staffShare: 0.5,
      salesShare: 0.5,
    });
  });

  test('shares are unknown without them', () => {
    expect(month({ plan: [{}], settings: {} })).toMatchObject({
      staffShare: null,
      salesShare: null,
    });
  });

  test('more people than Settings knows of are all', () => {
    expect(month({ plan: [{ owner: ['A', 'B', 'C', 'D', 'E'] }] }).staffShare).toBe(1);
  });

  test('check-ins count from the first of the month', () => {
    const reached = (given: Given) => month(given).checkedIn.map(({ item }) => item.name);
    expect(month({}).mentored.map(({ item }) => item.name)).toEqual(['Dana']);
    expect(reached({})).toEqual(['Dana']);
    expect(reached({ month: '2026-11' })).toEqual([]);
  });
});

/** As many rows as there are owners. */
function rowsOwnedBy(...owners: readonly string[]): Given {
  return { plan: owners.map((owner) => ({ owner: [owner] })) };
}

describe('the step of the journey that a month looks like', () => {
  test.each<[string, Given, string | null]>([
    ['four rows are too few to tell', rowsOwnedBy('Priya', 'Priya', 'Dana', 'Dana'), null],
    ['an intern does it all', rowsOwnedBy(...Array(5).fill('Intern')), 'The intern'],
    [
      'one person who learns does it all',
      { ...rowsOwnedBy(...Array(5).fill('Priya')), people: [{ name: 'Priya', mentor: 'Marco' }] },
      'The intern',
    ],
    ['one hired person does it all', rowsOwnedBy(...Array(5).fill('Priya')), 'The hired hand'],
    ['the agency does it all', rowsOwnedBy(...Array(5).fill('Studio')), 'The hired hand'],
    [
      'marketing alone',
      rowsOwnedBy('Priya', 'Priya', 'Priya', 'Intern', 'Intern'),
      'The hired hand',
    ],
    [
      'some of many take part',
      {
        ...rowsOwnedBy('Priya', 'Priya', 'Priya', 'Priya', 'Dana'),
        settings: { numberOfStaff: 20, numberOfSalesStaff: 8 },
      },
      'Training',
    ],
    [
      'some take part, of nobody knows how many',
      { ...rowsOwnedBy('Priya', 'Priya', 'Priya', 'Priya', 'Dana'), settings: {} },
      'Training',
    ],
    [
      'most take part and nobody checks in',
      {
        ...rowsOwnedBy('Priya', 'Priya', 'Marco', 'Dana', 'Dana'),
        people: [
          { name: 'Dana', team: 'Sales' },
          { name: 'Marco', team: 'Sales' },
        ],
      },
      'Training',
    ],
    [
      'most of sales take part and few of the others, although mentors check in',
      {
        ...rowsOwnedBy('Priya', 'Priya', 'Marco', 'Dana', 'Dana'),
        settings: { numberOfStaff: 20, numberOfSalesStaff: 2 },
      },
      'Training',
    ],
    [
      'most take part and mentors check in',
      rowsOwnedBy('Priya', 'Priya', 'Marco', 'Dana', 'Dana'),
      'Strategy with all staff',
    ],
  ])('%s', (_, given, step) => {
    const input = reviewOf({ ...TEAM, ...given });
    const { step: found, why, next } = journey(participation(input), input.people);
    expect(found).toBe(step);
    expect([why, next]).not.toContain('');
  });
});

import { expect, test } from 'vitest';
import { openSidebar } from './open-sidebar.tsx';

const MISSED = {
  rowId: 'LHL-202610-07',
  topic: 'Photos from homebuyer night',
  reason: 'Nobody had a camera',
  led: 'Nobody was asked for the asset',
};

test('shows the month by person only when somebody asks, with reasons', async () => {
  const sidebar = await openSidebar({
    view: 'review',
    answers: {
      reviewPeople: async () => ({
        people: [
          { name: 'Dana', rows: 1, done: 0, assets: 2, delivered: 1, missed: [MISSED] },
          { name: 'Priya', rows: 13, done: 12, assets: 0, delivered: 0, missed: [] },
        ],
      }),
    },
  });
  await sidebar.press('Make the review');
  expect(sidebar.asked.map(({ action }) => action)).not.toContain('reviewPeople');
  await sidebar.press('Show the month by person');
  expect(sidebar.asked).toContainEqual({ action: 'reviewPeople', input: { month: '2026-10' } });
  const told = [...sidebar.panel().querySelectorAll('.by-person > li')].map(
    (item) => item.textContent,
  );
  expect(told).toEqual([
    'Dana: 0 of 1 row done; 1 of 2 assets delivered.Photos from homebuyer night was missed: Nobody had a camera. Nobody was asked for the asset.',
    'Priya: 12 of 13 rows done.',
  ]);
});

test('says that nobody owned a row', async () => {
  const sidebar = await openSidebar({ view: 'review' });
  await sidebar.press('Make the review');
  await sidebar.press('Show the month by person');
  expect(sidebar.panel().textContent).toContain('Nobody owned a row of this month.');
});

import { expect, test } from 'vitest';
import { openSample } from './sample-company.ts';

test('the month by person is told and stands nowhere', async () => {
  const session = await openSample();
  const before = JSON.stringify(session.snapshot());
  const { people } = await session.api.reviewPeople({ month: '2026-10' });
  expect(people.map(({ name }) => name)).toEqual(['Dana', 'Intern', 'Marco', 'Priya']);
  expect(people.flatMap(({ missed }) => missed.map(({ rowId }) => rowId))).toEqual([
    'LHL-202610-07',
    'LHL-202610-09',
  ]);
  expect(JSON.stringify(session.snapshot())).toBe(before);
});

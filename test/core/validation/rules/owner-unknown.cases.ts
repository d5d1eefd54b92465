import { person } from '../a-plan.ts';
import type { RuleCases } from './rule-case.ts';

const tables = {
  people: [
    person('Priya', { email: 'Priya@example.com' }),
    person('José García'),
    person('Dana', { active: false, backup: 'priya' }),
    person('Ann Lee'),
    person('Ann-Lee'),
  ],
};

export const cases: RuleCases = {
  code: 'owner-unknown',
  fires: [
    {
      name: 'nobody of that name',
      row: { owner: ['Sarah'] },
      tables,
      column: 'owner',
      says: '“Sarah” is not in the tab People',
    },
    {
      name: 'an ad that ran',
      row: { owner: ['Sarah'], kind: 'Ad', status: 'Published' },
      tables,
      column: 'owner',
    },
    { name: 'a task', row: { owner: ['Sarah'], kind: 'Task' }, tables, column: 'owner' },
    {
      name: 'accents and spaces alone differ, so there is one right name',
      row: { owner: ['jose  garcia'] },
      tables,
      column: 'owner',
      says: 'write José García',
      fix: 'José García',
    },
    {
      name: 'a mention means the person',
      row: { owner: ['@priya'] },
      tables,
      column: 'owner',
      fix: 'Priya',
    },
    {
      name: 'the e-mail means the person',
      row: { owner: ['priya@example.com'] },
      tables,
      column: 'owner',
      fix: 'Priya',
    },
    {
      name: 'two could be meant, so nothing is sure',
      row: { owner: ['AnnLee'] },
      tables,
      column: 'owner',
    },
    {
      name: 'somebody who is not active, with who stands in',
      row: { owner: ['Dana'] },
      tables,
      column: 'owner',
      says: 'Dana is not active in the tab People: name somebody who is, such as priya',
    },
    {
      name: 'an idea far off too: it is wrong, not missing',
      row: { owner: ['Sarah'], status: 'Idea', date: '2026-12-24' },
      tables,
      column: 'owner',
    },
  ],
  passes: [
    { name: 'a person', row: { owner: ['Priya'] }, tables },
    { name: 'in any letter case', row: { owner: [' pRIYA '] }, tables },
    {
      name: 'somebody who left, of an old row',
      row: { owner: ['Dana'], status: 'Published' },
      tables,
    },
    { name: 'no owner', row: { owner: [] }, tables },
    { name: 'a placeholder', row: { owner: ['TBD'] }, tables },
    { name: 'several owners come first', row: { owner: ['Sarah', 'Tom'] }, tables },
    { name: 'nobody is in the tab yet', row: { owner: ['Sarah'] } },
  ],
};

import { describe, expect, test } from 'vitest';
import { AGENCY_COLUMNS, agencyRows } from '../../../src/core/handoff/agency-cells.ts';
import { agencyPeople } from '../../../src/core/handoff/agency-people.ts';
import { canStillSee, doesNot, type SharedTab } from '../../../src/core/handoff/still-visible.ts';
import type { Person } from '../../../src/core/people/person.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { larkfield } from '../../../src/core/sample/larkfield.ts';

const [FIRST] = larkfield.plan;
const [SOMEBODY] = larkfield.people;

function rowOf(parts: Partial<PlanItem>, row = 2) {
  if (FIRST === undefined) throw new Error('The sample has no rows.');
  const item = { ...FIRST, owner: ['Priya'], helpers: [], assetOwner: '', ...parts };
  return { row, item, unreadable: [] };
}

function person(parts: Partial<Person>): Person {
  if (SOMEBODY === undefined) throw new Error('The sample has no people.');
  return { ...SOMEBODY, name: 'Ana', team: 'Agency', email: 'ana@agency.example', ...parts };
}

describe('a row is the agency’s', () => {
  test.each<[why: string, parts: Partial<PlanItem>, people: string[]]>([
    ['which one of them owns', { owner: ['Ana'] }, ['Ana']],
    ['which one of them helps with', { helpers: ['ana '] }, ['Ana']],
    ['whose asset one of them makes', { assetOwner: 'ANA' }, ['Ana']],
    ['which names one of them by address', { owner: ['ana@agency.example'] }, ['Ana']],
    ['which two of them share', { owner: ['Ben'], assetOwner: 'Ana' }, ['Ana', 'Ben']],
  ])('%s', (_, parts, people) => {
    expect(agencyRows([rowOf(parts, 7)], ['Ana', 'Ben'], [person({})])).toEqual([
      { row: 7, people },
    ]);
  });

  test.each<[why: string, parts: Partial<PlanItem>]>([
    ['of others', {}],
    ['of nobody', { owner: [] }],
    ['whose approver they are', { approver: 'Ana' }],
    ['of somebody whose name begins alike', { owner: ['Anabel'] }],
  ])('but not one %s', (_, parts) => {
    expect(agencyRows([rowOf(parts)], ['Ana'], [person({})])).toEqual([]);
  });

  test.each([
    ...['rowId', 'date', 'channel', 'stage', 'budget', 'target', 'owner', 'approver'],
    ...['approval', 'approvalRecord', 'accepted', 'notes', 'fallback', 'slot', 'buildRecord'],
  ])('and %s of it stays with the company', (key) => {
    expect(AGENCY_COLUMNS).not.toContain(key);
  });
});

describe('people of an agency', () => {
  const SHARING = { owner: 'Boss@larkfield.example', editors: ['ana@agency.example'] };

  test.each<[why: string, parts: Partial<Person>, problem: RegExp]>([
    ['may be chosen', { email: ' Ana@Agency.example ' }, /^$/],
    ['need an e-mail', { email: '' }, /^Ana has no e-mail on the tab People\./],
    ['have to be editors', { email: 'x@agency.example' }, /^x@agency\.example of Ana is not/],
    ['own nothing here', { email: 'boss@larkfield.example' }, /an owner edits everything\.$/],
  ])('%s', (_, parts, problem) => {
    const [first] = agencyPeople([person(parts)], SHARING);
    expect(first?.problem).toMatch(problem);
  });

  test('are those of the team who are active and have a name', () => {
    const others = [
      person({ team: 'Sales' }),
      person({ active: false }),
      person({ name: ' ' }),
      person({}),
    ];
    expect(agencyPeople(others, SHARING)).toHaveLength(1);
  });
});

describe('what stays visible', () => {
  const tab = (name: string, key: SharedTab['key'], hidden = false): SharedTab => ({
    ...{ name, key, hidden },
  });
  const TABS = [
    tab('Our plan', 'plan'),
    tab('Money', 'sales', true),
    tab('Review 2026-10', 'review'),
    tab('Team', 'people', true),
    tab('Agency 2026-11', 'agency'),
    tab('Scribbles', null),
  ];

  test.each([
    'Sales figures, goals and decisions: Money, Review 2026-10.',
    'Addresses, and who will do how much: Team.',
    'Hidden tabs, with two clicks: Money, Team.',
    'Tabs of your own: Scribbles.',
    'The version history: what stood anywhere before, deleted tabs and figures included.',
  ])('%s', (sentence) => {
    expect(canStillSee(TABS)).toContain(sentence);
  });

  test('names tabs by what people call them, and none that is not there', () => {
    expect(canStillSee(TABS).join(' ')).toContain('Our plan');
    expect(canStillSee([tab('Plan', 'plan')]).join(' ')).not.toMatch(/Sales figures|Hidden tabs/);
  });

  test('a warning stops nobody, which is said', () => {
    expect(doesNot(TABS, true).join(' ')).toContain('It stops nobody');
    expect(doesNot(TABS, false).join(' ')).not.toContain('It stops nobody');
    expect(doesNot(TABS, false).join(' ')).toContain('Scribbles');
  });
});

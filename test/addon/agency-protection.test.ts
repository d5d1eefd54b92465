import { beforeEach, describe, expect, test } from 'vitest';
import { MARK } from '../../src/sheets/handoff/protection.ts';
import type { Person, Session } from '../../src/workbench/session.ts';
import { tabOf } from './plan-sheet.ts';
import { openSample } from './sample-company.ts';

const REFUSED = 'You are trying to edit a protected cell or object.';
const ANA = { name: 'Ana', email: 'ana@agency.example' };
const BEN = { name: 'Ben', email: 'ben@agency.example' };
const [OTHERS, ANAS, ANAS_TOO, BENS, OF_BOTH] = [
  'LHL-202610-01',
  'LHL-202610-02',
  'LHL-202610-03',
  'LHL-202610-05',
  'LHL-202610-08',
] as const;

let session: Session;
let ana: Person;
let ben: Person;

function bookOf(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return session.globals.SpreadsheetApp.getActiveSpreadsheet();
}

beforeEach(async () => {
  session = await openSample();
  ana = session.as({ email: ANA.email });
  ben = session.as({ email: BEN.email });
  session.as({ email: 'dana@larkfield.example' });
  const people = tabOf(session, 'People');
  for (const [index, { name, email }] of [ANA, BEN].entries()) {
    people.cell('Name', 6 + index).setValue(name);
    people.cell('Team', 6 + index).setValue('Agency');
    people.cell('E-mail', 6 + index).setValue(email);
    people.cell('Active', 6 + index).setValue('Yes');
  }
  own('Ana', ANAS, ANAS_TOO);
  own('Ben', BENS);
  own('Ana, Ben', OF_BOTH);
});

function own(owner: string, ...rowIds: string[]): void {
  for (const rowId of rowIds) tabOf(session).cell('Owner', rowId).setValue(owner);
}

/** A person types into a cell of the plan; answers whether it went through. */
function types(person: Person, header: string, rowId: string, text = 'x'): boolean {
  const cell = tabOf(session).cell(header, rowId);
  try {
    person.edit('Plan', cell.getA1Notation(), text);
    return true;
  } catch (error) {
    expect(String(error)).toContain(REFUSED);
    return false;
  }
}

/** What every protection says, in no order. */
function standing(): unknown[] {
  const { SHEET, RANGE } = session.globals.SpreadsheetApp.ProtectionType;
  const all = [...bookOf().getProtections(SHEET), ...bookOf().getProtections(RANGE)];
  return all
    .map((each) => [
      each.getRange().getSheet().getName(),
      each.getRange().getA1Notation(),
      each.getDescription(),
      each.getEditors().map((user) => user.getEmail()),
      each.isWarningOnly(),
      each.getUnprotectedRanges().map((range) => range.getA1Notation()),
    ])
    .sort();
}

function protect(people = ['Ana'], mode: 'protect' | 'warning' = 'protect') {
  return session.api.protectForAgency({ people, mode });
}

describe('a sheet protected for an agency', () => {
  test.each<[header: string, goes: boolean]>([
    ['Topic', true],
    ['Audience', true],
    ['Copy', true],
    ['Link', true],
    ['Asset brief', true],
    ['Asset state', true],
    ['Status', true],
    ['Published on', true],
    ['Published link', true],
    ['Reason missed', true],
    ['Issues', true],
    ['Row ID', false],
    ['Date', false],
    ['Channel', false],
    ['Stage', false],
    ['Budget', false],
    ['Owner', false],
    ['Approver', false],
    ['Approval', false],
    ['Notes', false],
  ])('lets the agency edit %s of a row of its own: %s', async (header, goes) => {
    await protect();
    expect(types(ana, header, ANAS)).toBe(goes);
    if (header !== 'Issues') expect(types(ana, header, OTHERS)).toBe(false);
  });

  test('lets it into no other tab, while owner and colleagues go on as before', async () => {
    const { tabs, rows, columns } = await protect();
    expect(rows).toBe(3);
    expect(columns).toEqual(expect.arrayContaining(['Copy', 'Status', 'Issues']));
    expect(tabs).toEqual(expect.arrayContaining(['Plan', 'Sales', 'People', 'Review 2026-09']));
    for (const tab of tabs.filter((name) => name !== 'Plan')) {
      expect(() => ana.edit(tab, 'A1', 'x'), tab).toThrow(REFUSED);
    }
    const dana = session.as({ email: 'dana@larkfield.example' });
    expect([types(session, 'Owner', OTHERS), types(dana, 'Owner', OTHERS)]).toEqual([true, true]);
    expect(await session.api.setUp({})).toMatchObject({ created: [], repaired: [] });
    expect((await dana.api.buildMonth({ month: '2026-11' })).added).toBeGreaterThan(0);
  });

  test('keeps people of the agency out of the rows of each other', async () => {
    await protect(['Ana', 'Ben']);
    const goes = (person: Person) =>
      [ANAS, BENS, OF_BOTH, OTHERS].map((rowId) => types(person, 'Copy', rowId));
    expect([goes(ana), goes(ben)]).toEqual([
      [true, false, true, false],
      [false, true, true, false],
    ]);
  });

  test('checks what the agency edits', async () => {
    tabOf(session).cell('Status', ANAS).setValue('Drafted');
    await protect(['Ana', 'Ben']);
    expect(types(ana, 'Link', ANAS, 'not a link')).toBe(true);
    expect(tabOf(session).text('Issues', ANAS)).toContain('Link: ');
    expect(types(ana, 'Link', ANAS, 'https://www.larkfield.example/rates')).toBe(true);
    expect(tabOf(session).text('Issues', ANAS)).not.toContain('Link: ');
    expect(tabOf(session).text('Tracked link', ANAS)).toContain('utm_content=lhl-202610-02');
    expect(types(ana, 'Issues', OTHERS, 'nothing')).toBe(true);
    expect(tabOf(session).text('Issues', OTHERS)).toBe('');
  });

  test('lets the agency check the plan, which writes nothing but Issues', async () => {
    const plan = tabOf(session);
    await protect();
    types(session, 'Topic', 'LHL-202610-17', 'typed');
    plan.cell('Row ID', 19).setValue('');
    plan.cell('Topic', 19).setValue('A row by hand');
    plan.cell('Copy', OTHERS).setValue('Changed since it was approved');
    plan.cell('Stage', ANAS).setValue('');
    const approval = plan.text('Approval', OTHERS);
    const { findings } = await ana.api.validatePlan({});
    expect(findings.some(({ rowId }) => rowId === ANAS)).toBe(true);
    expect(plan.text('Issues', ANAS)).toContain('Stage: ');
    expect([plan.text('Row ID', 19), plan.text('Approval', OTHERS)]).toEqual(['', approval]);
    await session.api.validatePlan({});
    expect(plan.text('Row ID', 19)).not.toBe('');
    expect(plan.text('Approval', OTHERS)).not.toBe(approval);
  });

  test.each<[name: string, act: (person: Person) => Promise<unknown>, tab: string]>([
    ['buildMonth', ({ api }) => api.buildMonth({ month: '2026-11' }), 'Plan'],
    ['undoBuild', ({ api }) => api.undoBuild({}), 'Plan'],
    ['accept', ({ api }) => api.accept({ rowIds: [ANAS], by: 'Ana' }), 'Plan'],
    ['setUp', ({ api }) => api.setUp({}), 'Plan'],
    ['makePack', ({ api }) => api.makePack({ month: '2026-10' }), 'Plan'],
    ['confirmCycle', ({ api }) => api.confirmCycle({}), 'Sales cycle'],
    ['importRows', ({ api }) => api.importRows({ table: 'sales', rows: [] }), 'Sales'],
    [
      'reviewMonth',
      ({ api }) => api.reviewMonth({ month: '2026-09', again: true }),
      'Review 2026-09',
    ],
    ['protectForAgency', ({ api }) => api.protectForAgency({ people: ['Ana'] }), 'Plan'],
    ['unprotect', ({ api }) => api.unprotect({}), 'Plan'],
  ])(
    'tells an agency user before %s that it writes into what is protected',
    async (_, act, tab) => {
      await protect();
      const before = standing();
      const values = tabOf(session).sheet.getDataRange().getValues();
      session.meter.reset();
      await expect(act(ana)).rejects.toMatchObject({
        code: 'protected',
        message: `The tab ${tab} is protected from you, and this would write into it. Ask the owner of the spreadsheet to do it. Nothing was changed.`,
      });
      expect(session.meter.writes).toBe(0);
      expect(standing()).toEqual(before);
      expect(tabOf(session).sheet.getDataRange().getValues()).toEqual(values);
    },
  );

  test('only asks once more where teams are on trust', async () => {
    const { doesNot } = await protect(['Ana', 'Ben'], 'warning');
    expect(doesNot.join(' ')).toContain('It stops nobody');
    expect(types(ana, 'Budget', OTHERS, '5')).toBe(true);
    expect((await ana.api.accept({ rowIds: [ANAS], by: 'Ana' })).accepted).toBe(1);
    await protect(['Ana', 'Ben']);
    expect(types(ana, 'Budget', OTHERS, '6')).toBe(false);
    expect(types(ana, 'Copy', BENS)).toBe(false);
    await protect(['Ana', 'Ben'], 'warning');
    expect(types(ana, 'Copy', BENS)).toBe(true);
  });
});

describe('protecting again', () => {
  test('changes nothing where nothing changed', async () => {
    await protect(['Ana', 'Ben']);
    const before = standing();
    session.meter.reset();
    await protect(['Ana', 'Ben']);
    expect(session.meter.writes).toBe(0);
    expect(standing()).toEqual(before);
  });

  test('follows rows that moved, came or changed owner', async () => {
    await protect(['Ana', 'Ben']);
    tabOf(session).sheet.insertRowsBefore(2, 2);
    own('Priya', ANAS);
    own('Ana', BENS);
    await protect(['Ana', 'Ben']);
    expect([ANAS, ANAS_TOO, BENS].map((rowId) => types(ana, 'Copy', rowId))).toEqual([
      false,
      true,
      true,
    ]);
    expect(types(ben, 'Copy', BENS)).toBe(false);
  });

  test('follows people: who left the choice edits again, who joined the file too', async () => {
    await protect(['Ana', 'Ben']);
    const cleo = session.as({ email: 'cleo@larkfield.example' });
    await protect(['Ana']);
    expect([types(ben, 'Budget', OTHERS, '5'), types(cleo, 'Budget', OTHERS, '6')]).toEqual([
      true,
      true,
    ]);
    expect(types(ana, 'Budget', OTHERS, '7')).toBe(false);
  });

  test('is done by a build, as long as it is wanted', async () => {
    await protect();
    tabOf(session, 'Cadence').cell('Owner', 2).setValue('Ana');
    const { rowIds } = await session.api.buildMonth({ month: '2026-11' });
    const anas = rowIds.filter((rowId) => tabOf(session).text('Owner', rowId) === 'Ana');
    expect(anas.length).toBeGreaterThan(0);
    expect(anas.every((rowId) => types(ana, 'Copy', rowId))).toBe(true);
    expect(
      rowIds.filter((rowId) => !anas.includes(rowId)).some((id) => types(ana, 'Copy', id)),
    ).toBe(false);
    await session.api.unprotect({});
    await session.api.buildMonth({ month: '2026-12' });
    expect(standing()).toEqual([]);
  });
});

describe('taking it off', () => {
  test('takes off all of ours and nothing of the user', async () => {
    bookOf().getSheetByName('Goals')?.protect().setDescription('Ours').removeEditors([BEN.email]);
    tabOf(session).sheet.getRange('A1:Z1').protect().setDescription('Headers').setWarningOnly(true);
    const before = standing();
    const { tabs, left } = await protect(['Ana', 'Ben']);
    expect([left, tabs.includes('Goals')]).toEqual([['Goals'], false]);
    expect(standing()).toEqual(expect.arrayContaining(before));
    const { removed } = await session.api.unprotect({});
    expect(removed).toBeGreaterThan(tabs.length);
    expect(standing()).toEqual(before);
    expect(types(ana, 'Budget', OTHERS, '5')).toBe(true);
    expect(await session.api.unprotect({})).toEqual({ removed: 0 });
  });
});

describe('what keeps a sheet from being protected', () => {
  test.each<[what: string, people: string[], arrange: () => void, sentence: RegExp]>([
    ['nobody is chosen', [], () => {}, /^Choose who works at the agency\.$/],
    ['somebody of another team', ['Dana'], () => {}, /^Dana is not of the team Agency\./],
    [
      'no e-mail',
      ['Ana'],
      () => tabOf(session, 'People').cell('E-mail', 6).setValue(''),
      /^Ana has no e-mail on the tab People\./,
    ],
    [
      'somebody who may not edit',
      ['Ana'],
      () => tabOf(session, 'People').cell('E-mail', 6).setValue('other@agency.example'),
      /^other@agency\.example of Ana is not an editor of this spreadsheet\./,
    ],
    [
      'the user protected the plan',
      ['Ana'],
      () => tabOf(session).sheet.protect().setDescription('Mine'),
      /^You protected the tab Plan yourself/,
    ],
  ])('%s', async (_, people, arrange, sentence) => {
    arrange();
    const before = standing();
    await expect(protect(people)).rejects.toThrow(sentence);
    expect(standing()).toEqual(before);
  });

  test('is told beforehand, with what stays visible', async () => {
    tabOf(session, 'People').cell('E-mail', 7).setValue('');
    bookOf().insertSheet('Notes to self');
    session.meter.reset();
    const told = await session.api.agencyAccess({});
    expect(session.meter.writes).toBe(0);
    expect(told.people.map(({ name, problem }) => [name, problem !== ''])).toEqual([
      ['Ana', false],
      ['Ben', true],
    ]);
    expect(told.protectedFor).toEqual([]);
    expect(told.canStillSee.join('\n')).toMatch(/Sales figures.*Results, Sales/);
    expect(told.canStillSee.join('\n')).toMatch(/Hidden tabs.*People/);
    expect(told.canStillSee.join('\n')).toContain('version history');
    expect(told.doesNot.join('\n')).toContain('Notes to self');
    await protect(['Ana'], 'warning');
    expect(await session.api.agencyAccess({})).toMatchObject({
      protectedFor: ['Ana'],
      warns: true,
    });
    expect(standing().every((each) => String(each).includes(MARK))).toBe(true);
  });
});

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSession, type SessionSnapshot } from '../../../src/workbench/session.ts';
import { columnAt, columnOf, NOW, sheetOf } from './company.ts';

/** Zones of spreadsheets, with a month in which their clocks change. */
const SPREADSHEETS: readonly (readonly [string, string])[] = [
  ['America/New_York', '2027-03'],
  // The clocks skip midnight itself.
  ['America/Sao_Paulo', '2018-11'],
  ['Europe/London', '2026-10'],
  ['Asia/Kolkata', '2026-11'],
  // By half an hour.
  ['Australia/Lord_Howe', '2027-04'],
  // Their last change so far.
  ['Pacific/Apia', '2021-04'],
  ['Pacific/Auckland', '2027-04'],
  ['UTC', '2026-12'],
];

const SCRIPTS = ['Etc/UTC', 'Pacific/Apia', 'America/Sao_Paulo'];
const MACHINES = ['America/New_York', 'Pacific/Auckland', 'UTC', 'Asia/Kolkata'];

const PAIRS = SPREADSHEETS.flatMap(([zone, month], at) =>
  SCRIPTS.map((script, index) => {
    const machine = MACHINES[(at + index) % MACHINES.length] ?? 'UTC';
    return { zone, month, script, machine };
  }),
);

let snapshot: SessionSnapshot;
let dates = 0;
const machineZone = process.env.TZ;

beforeAll(async () => {
  const session = await openSession({ now: NOW });
  await session.api.setUp({});
  await session.api.confirmCycle({});
  const sheet = sheetOf(session, 'Cadence');
  // A row for every day of the month.
  const rows = sheet.getLastRow() - 1;
  const put = (header: string, value: string | number) =>
    sheet
      .getRange(2, columnAt(session, 'Cadence', header), rows, 1)
      .setValues(Array.from({ length: rows }, () => [value]));
  put('Days', 'Mon, Tue, Wed, Thu, Fri, Sat, Sun');
  put('How many', 7);
  put('Per', 'Week');
  snapshot = session.snapshot();
});

afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

afterAll(() => console.log(`Zones: ${PAIRS.length} combinations, ${dates} dates`));

test.each(PAIRS)(
  '$zone over $month, script in $script, machine in $machine',
  async ({ zone, month, script, machine }) => {
    process.env.TZ = machine;
    const session = await openSession({
      now: NOW,
      scriptTimeZone: script,
      snapshot: { ...structuredClone(snapshot), timeZone: zone },
    });
    const meant = (await session.api.previewMonth({ month })).rows.map(({ date }) => date);
    expect(new Set(meant).size).toBeGreaterThanOrEqual(27);
    await session.api.buildMonth({ month });
    const sheet = sheetOf(session, 'Plan');
    const shown = sheet.getRange(2, columnAt(session, 'Plan', 'Date'), meant.length, 1);
    expect(shown.getDisplayValues().flat()).toEqual(meant);
    const { findings } = await session.api.validatePlan({});
    const read = new Map(findings.map(({ rowId, date }) => [rowId, date]));
    const ids = columnOf(session, 'Plan', 'Row ID');
    for (const [index, id] of ids.entries()) {
      if (read.has(String(id))) expect(read.get(String(id))).toBe(meant[index]);
    }
    expect(read.size).toBe(meant.length);
    dates += meant.length;
    session.close();
  },
);

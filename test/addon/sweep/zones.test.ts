import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../../build/project.ts';
import { openSession, type SessionSnapshot } from '../../../src/workbench/session.ts';
import { openWorkbook } from '../../../src/workbench/workbook-session.ts';
import { tellFigure } from '../../figures.ts';
import { columnAt, columnOf, NOW, sheetOf } from './company.ts';

const ZONES = [
  ...(['America/New_York', 'America/Sao_Paulo', 'Europe/London', 'Asia/Kolkata'] as const),
  ...(['Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Auckland', 'UTC'] as const),
];
const DAY = 86_400_000;

/** Apia left out this day when it went over the date line: no clock there ever showed it. */
const LEFT_OUT_IN_APIA = '2011-12-30';

/** Days whose midnight a clock left out or showed twice, and those around Apia's jump. */
const HARD_DAYS = [
  ...['2011-12-29', LEFT_OUT_IN_APIA, '2011-12-31', '2012-01-01', '2017-10-14', '2017-10-15'],
  ...['2018-02-17', '2018-02-18', '2018-11-03', '2018-11-04', '2019-02-16', '2019-02-17'],
];

/** The days of 2026 on which the clocks of a zone change, and those before and after. */
function changesOf2026(zone: string): string[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (time: number): string => format.format(time).replace(/^\S+ /, '');
  const nights = Array.from({ length: 365 }, (_, index) => Date.UTC(2026, 0, 1) + index * DAY);
  return nights
    .filter((night) => offsetAt(night) !== offsetAt(night + DAY))
    .flatMap((night) => [-1, 0, 1, 2].map((away) => night + away * DAY))
    .map((time) => new Date(time).toISOString().slice(0, 10));
}

const DAYS = [
  ...new Set([...ZONES.flatMap(changesOf2026), ...HARD_DAYS, '2026-01-01', '2028-02-29']),
].sort();

/** Every script zone with every spreadsheet zone. Each stands on machines of all zones. */
const PAIRS = ZONES.flatMap((script) => ZONES.map((sheet) => ({ script, sheet })));

/** Three ways to write a date: as the add-on does, as a person types, and as Google's pages do. */
const SCRIPT = `
import { date } from './src/sheets/cells/date.ts';
import { fromSheet, toSheet } from './src/sheets/cells/transfer.ts';
import { Zone } from './src/sheets/cells/zone.ts';
export function roundTrip(days) {
  const spreadsheet = SpreadsheetApp.getActive();
  const name = spreadsheet.getSpreadsheetTimeZone();
  const zone = new Zone(name);
  const range = spreadsheet.getActiveSheet().getRange(1, 1, days.length, 3);
  range.setNumberFormat(date.format).setValues(days.map((day) => [
    toSheet(date.write(day), zone, date.format),
    day,
    Utilities.parseDate(day, name, 'yyyy-MM-dd'),
  ]));
  const values = range.getValues();
  return {
    read: values.map((row) => row.map((value) => date.read(fromSheet(value, zone)))),
    printed: values.map(([value]) => Utilities.formatDate(value, name, 'yyyy-MM-dd')),
    shown: range.getDisplayValues(),
  };
}`;

const machineZone = process.env.TZ;

function setMachineZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}

/** Minutes that the machine's own clock is behind UTC at the beginning of 2026. */
function machineOffset(): number {
  return new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset();
}

afterEach(() => setMachineZone(machineZone));

let combinations = 0;
let dates = 0;
let built = 0;

afterAll(() => {
  const rows = `${built} rows of ${COMPANIES.length} built months`;
  tellFigure(
    'Zones',
    `${combinations} combinations of script, spreadsheet and machine zone, ${dates} dates, ${rows}`,
  );
});

describe('a date that is written is the date read back and the date shown', () => {
  let code: string;

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: SCRIPT, resolveDir: projectFolder, loader: 'ts' },
      ...{ bundle: true, write: false, format: 'iife', globalName: 'Trip_', target: 'es2019' },
      footer: { js: 'function roundTrip(days) { return Trip_.roundTrip(days) }' },
    });
    code = outputFiles.map(({ text }) => text).join('\n');
  });

  test('the machine’s zone can be changed', () => {
    const offsets = ZONES.map((zone) => {
      setMachineZone(zone);
      return machineOffset();
    });
    expect(offsets).toEqual([300, 180, 0, -330, -660, -780, -780, 0]);
  });

  test.each(PAIRS)('script in $script, spreadsheet in $sheet', async ({ script, sheet }) => {
    const session = openWorkbook({
      files: { 'Code.js': code },
      ...{ now: NOW, timeZone: sheet, scriptTimeZone: script },
    });
    const days = DAYS.filter((day) => sheet !== 'Pacific/Apia' || day !== LEFT_OUT_IN_APIA);
    const meant = days.map((day) => [day, day, day]);
    for (const machine of ZONES) {
      setMachineZone(machine);
      expect(await session.call('roundTrip', days), `machine in ${machine}`).toEqual({
        ...{ read: meant, printed: days, shown: meant },
      });
      combinations += 1;
      dates += meant.flat().length;
    }
  });
});

/** Spreadsheet zones, each with a month in which its clocks change, or its last month to do so. */
const MONTHS: Readonly<Record<string, string>> = {
  ...{ 'America/New_York': '2027-03', 'America/Sao_Paulo': '2018-11', 'Europe/London': '2026-10' },
  ...{ 'Asia/Kolkata': '2026-11', 'Australia/Lord_Howe': '2027-04', 'Pacific/Apia': '2021-04' },
  ...{ 'Pacific/Auckland': '2027-04', UTC: '2026-12' },
};

/** Each zone once as the spreadsheet's, once as the script's and once as the machine's. */
const COMPANIES = ZONES.map((sheet, at) => ({
  sheet,
  script: ZONES[(at + 3) % ZONES.length] ?? sheet,
  machine: ZONES[(at + 5) % ZONES.length] ?? sheet,
  month: MONTHS[sheet] ?? '',
}));

describe('a month with a row for every day', () => {
  let snapshot: SessionSnapshot;

  beforeAll(async () => {
    const session = await openSession({ now: NOW });
    await session.api.setUp({});
    await session.api.confirmCycle({});
    const sheet = sheetOf(session, 'Cadence');
    const put = (header: string, value: string | number) =>
      sheet.getRange(2, columnAt(session, 'Cadence', header)).setValue(value);
    put('Days', 'Mon, Tue, Wed, Thu, Fri, Sat, Sun');
    put('How many', 7);
    put('Per', 'Week');
    sheet.deleteRows(3, sheet.getLastRow() - 2);
    snapshot = session.snapshot();
  });

  test.each(COMPANIES)(
    '$month in $sheet, script in $script, machine in $machine',
    async ({ sheet: zone, script, machine, month }) => {
      setMachineZone(machine);
      const session = await openSession({
        now: NOW,
        scriptTimeZone: script,
        snapshot: { ...snapshot, timeZone: zone },
      });
      const meant = (await session.api.previewMonth({ month })).rows.map(({ date }) => date);
      expect(new Set(meant).size).toBeGreaterThanOrEqual(27);
      await session.api.buildMonth({ month });
      const shown = sheetOf(session, 'Plan').getRange(
        ...([2, columnAt(session, 'Plan', 'Date'), meant.length, 1] as const),
      );
      expect(shown.getDisplayValues().flat()).toEqual(meant);
      const { findings } = await session.api.validatePlan({});
      const read = new Map(findings.map(({ rowId, date }) => [rowId, date]));
      const ids = columnOf(session, 'Plan', 'Row ID').map(String);
      // A row just built has a hint each, which tells its date.
      expect(ids.map((id) => read.get(id))).toEqual(meant);
      built += meant.length;
    },
  );
});

import { beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../src/workbench/session.ts';
import { tellFigure } from '../figures.ts';
import { CASES } from './all-cases.ts';
import { HOST_CASES } from './all-host-cases.ts';
import { AREAS } from './case.ts';
import { startCase } from './scratch-tab.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

describe('the workbench does as Google Sheets does', () => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession({ now: '2026-11-02T09:00', files: {} });
  });

  test.each(CASES)('$area: $name', ({ do: run, holds }) => {
    const { globals } = session;
    const spreadsheet = globals.SpreadsheetApp.getActiveSpreadsheet();
    const { sheet, tidy } = startCase(spreadsheet);
    try {
      expect(run({ ...globals, sheet, spreadsheet })).toEqual(holds);
    } finally {
      tidy();
    }
  });
});

describe('the workbench runs a script as Google does', () => {
  test.each(HOST_CASES)(
    '$area: $name',
    async ({ script, scopes, scriptTimeZone = 'Etc/UTC', do: run, holds }) => {
      const oauthScopes = scopes?.map((scope) => `${SCOPE}${scope}`);
      const manifest = { 'appsscript.json': JSON.stringify({ oauthScopes }) };
      const session = await openSession({
        now: '2026-11-02T09:00',
        files: { 'Code.js': script, ...(scopes && manifest) },
        scriptTimeZone,
      });
      expect(await run(session)).toEqual(holds);
    },
  );
});

describe('the cases', () => {
  const all = [...CASES, ...HOST_CASES];

  test('have each a source that can be looked up', () => {
    const isAddress = /^https:\/\/\S+$/;
    expect(all.filter(({ source }) => !isAddress.test(source)).map(({ name }) => name)).toEqual([]);
  });

  test('have each a name of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test('are at least 200, in every area', () => {
    const counts = AREAS.map(
      (area) => [area, all.filter((one) => one.area === area).length] as const,
    );
    const list = counts.map(([area, count]) => `${area} ${count}`).join(', ');
    tellFigure('Conformance', `${all.length} cases (${list})`);
    expect(counts.filter(([, count]) => count === 0)).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(200);
  });
});

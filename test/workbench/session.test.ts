import { describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../src/workbench/session.ts';

const CODE = `
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Row Forward')
    .addItem('Say hello', 'sayHello')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Show', 'showSidebar'))
    .addToUi();
}
function onEdit(e) {
  const log = e.range.getSheet().getRange('Z1');
  log.setValue([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), e.user.getEmail()].join('|'));
}
function sayHello() { SpreadsheetApp.getActive().toast('Hello'); }
function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Plan'));
}
function ask() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO);
  return [String(answer), answer === ui.Button.YES, lock.hasLock()];
}
function echo(value) { return value; }
function today() { return new Date(); }
function hidden_() { return 1; }
function write() { SpreadsheetApp.getActiveSheet().getRange('B2').setValue('x'); SpreadsheetApp.flush(); return SpreadsheetApp.getActiveSheet().getRange('B2').getValue(); }
function lock() { return LockService.getDocumentLock().tryLock(500); }
function boom() { SpreadsheetApp.getActive().getFoo(); }
function zones() { return [Session.getScriptTimeZone(), SpreadsheetApp.getActive().getSpreadsheetTimeZone()]; }
function rpc(request) { return JSON.stringify({ ok: false, code: 'no', message: 'Not ' + JSON.parse(request).action }); }
`;
const FILES = { 'Code.js': CODE, 'Sidebar.html': '<p>Plan</p>' };

function open(options = {}): Promise<Session> {
  return openSession({ now: '2026-11-02T09:00', files: FILES, ...options });
}

describe('opening the file', () => {
  test('makes the menus', async () => {
    const session = await open();
    session.open();
    expect(session.menu).toEqual([
      { name: 'Say hello', functionName: 'sayHello' },
      { name: 'Show', functionName: 'showSidebar' },
    ]);
  });

  test('a menu command runs by its caption', async () => {
    const session = await open();
    session.runMenu('Say hello');
    session.runMenu('Show');
    expect(session.shown).toEqual([
      { kind: 'toast', title: '', message: 'Hello' },
      {
        kind: 'sidebar',
        page: { title: 'Plan', content: '<p>Plan</p>', width: null, height: null },
      },
    ]);
  });
});

describe('calls from the client', () => {
  test('carry plain values', async () => {
    const session = await open();
    expect(await session.call('echo', { rows: [[1, 'x', null]] })).toEqual({
      rows: [[1, 'x', null]],
    });
  });

  test.each([
    ['a date', 'echo', [new Date()], 'Failed due to illegal value in property: 0'],
    ['a private function', 'hidden_', [], 'Script function not found: hidden_'],
    ['an unknown function', 'nothing', [], 'Script function not found: nothing'],
    ['an unknown member', 'boom', [], "Spreadsheet.getFoo is no member of Google's Spreadsheet."],
  ])('%s fails', async (_name, name, args, message) => {
    const session = await open();
    await expect(session.call(name, ...args)).rejects.toThrow(message);
  });

  test('a date as an answer never arrives', async () => {
    const session = await open();
    expect(await session.call('today')).toBeUndefined();
  });

  test('a failure of the contract is thrown with its code', async () => {
    const session = await open();
    await expect(session.api.setUp({})).rejects.toMatchObject({ code: 'no', message: 'Not setUp' });
  });

  test('script and spreadsheet have zones of their own', async () => {
    const session = await open({ timeZone: 'Asia/Tokyo' });
    expect(await session.call('zones')).toEqual(['Etc/UTC', 'Asia/Tokyo']);
  });
});

describe('typing', () => {
  test('fires onEdit with what was typed, in limited mode and without an address', async () => {
    const session = await open();
    session.edit('Sheet1', 'C3', 'old');
    session.edit('Sheet1', 'C3', '5%');
    const sheet = session.globals.SpreadsheetApp.getActiveSheet();
    expect(sheet.getRange('Z1').getValue()).toBe('C3|0.05|old|LIMITED|');
  });

  test('into a tab that is not there is a mistake', async () => {
    const session = await open();
    expect(() => session.edit('Nowhere', 'A1', 'x')).toThrow('There is no tab Nowhere.');
  });
});

describe('the meter', () => {
  test('counts by kind, and leaves out what test code does', async () => {
    const session = await open();
    session.globals.SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);
    await session.call('write');
    const { reads, writes, flushes } = session.meter;
    expect({ reads, writes, flushes }).toEqual({ reads: 1, writes: 1, flushes: 1 });
    session.meter.reset();
    expect(session.meter.calls).toEqual([]);
  });
});

describe('failures', () => {
  test('the n-th call fails once with what Google throws', async () => {
    const session = await open();
    session.failAt(3);
    await expect(session.call('write')).rejects.toThrow("We're sorry, a server error occurred.");
    const sheet = session.globals.SpreadsheetApp.getActiveSheet();
    expect(sheet.getRange('B2').getValue()).toBe('');
    expect(await session.call('write')).toBe('x');
  });

  test('a failed write may have landed', async () => {
    const session = await open();
    session.failAt(3, 'timed out', { landed: true });
    await expect(session.call('write')).rejects.toThrow('timed out');
    expect(session.globals.SpreadsheetApp.getActiveSheet().getRange('B2').getValue()).toBe('x');
  });
});

describe('locks', () => {
  test('a question drops them', async () => {
    const session = await open();
    session.answer({ button: 'NO' });
    expect(await session.call('ask')).toEqual(['NO', false, false]);
  });

  test('another execution keeps them, and waiting takes time', async () => {
    const session = await open();
    const release = session.holdLock();
    const before = session.clock.now();
    expect(await session.call('lock')).toBe(false);
    expect(session.clock.now() - before).toBe(500);
    release();
    expect(await session.call('lock')).toBe(true);
  });
});

describe('a second person', () => {
  test('is stopped by a protection, by script and by hand, and the owner is not', async () => {
    const session = await open();
    const agency = session.as({ email: 'agency@example.com' });
    const sheet = session.globals.SpreadsheetApp.getActiveSheet();
    const protection = sheet.getRange('B:B').protect();
    expect(() => agency.edit('Sheet1', 'B2', 'may')).not.toThrow();
    protection.removeEditors(['agency@example.com']);
    const refusal = 'You are trying to edit a protected cell or object.';
    expect(() => agency.edit('Sheet1', 'B2', 'may not')).toThrow(refusal);
    await expect(agency.call('write')).rejects.toThrow(refusal);
    expect(await session.call('write')).toBe('x');
    expect(() => agency.edit('Sheet1', 'A2', 'elsewhere')).not.toThrow();
  });
});

describe('a snapshot', () => {
  test('opens as the same workbook', async () => {
    const session = await open();
    const sheet = session.globals.SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B1').setValues([['x', '=LEN(A1)']]);
    session.globals.PropertiesService.getDocumentProperties().setProperty('key', 'value');
    const again = await open({ snapshot: JSON.parse(JSON.stringify(session.snapshot())) });
    expect(again.globals.SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues()).toEqual([
      ['x', 1],
    ]);
    expect(again.globals.PropertiesService.getDocumentProperties().getProperty('key')).toBe(
      'value',
    );
  });

  test('keeps its filters', async () => {
    const session = await open();
    const { SpreadsheetApp } = session.globals;
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('B1:B3').setValues([['Word'], ['hello'], ['world']]);
    const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['hello']).build();
    sheet.getRange('B1:B3').createFilter().setColumnFilterCriteria(2, criteria);
    sheet.insertColumnBefore(1);
    sheet.insertRowBefore(1);
    const snapshot = JSON.parse(JSON.stringify(session.snapshot()));
    const again = (await open({ snapshot })).globals.SpreadsheetApp.getActiveSheet();
    const filter = again.getFilter();
    expect(filter?.getRange().getA1Notation()).toBe('C2:C4');
    expect(filter?.getColumnFilterCriteria(3)?.getHiddenValues()).toEqual(['hello']);
    expect([2, 3, 4].map((row) => again.isRowHiddenByFilter(row))).toEqual([false, true, false]);
  });

  test('stays as it was, whatever is done in the workbooks that gave and open it', async () => {
    const session = await open();
    const { SpreadsheetApp } = session.globals;
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B2').setValues([
      ['x', '=LEN(A1)'],
      [1, 2],
    ]);
    sheet.getRange('A1').setNote('why').setBackground('#ff0000').protect();
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>1');
    sheet.setConditionalFormatRules([
      rule
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A1:B2')])
        .build(),
    ]);
    sheet.insertChart(
      sheet
        .newChart()
        .asColumnChart()
        .addRange(sheet.getRange('A1:B2'))
        .setPosition(5, 1, 0, 0)
        .build(),
    );
    const snapshot = session.snapshot();
    const before = structuredClone(snapshot);
    for (const { globals } of [session, await open({ snapshot }), await open({ snapshot })]) {
      expect(snapshot).toEqual(before);
      const other = globals.SpreadsheetApp.getActiveSheet();
      other.getRange('A1:C3').setValue('y').setFontWeight('bold').setNote('no');
      other.insertRowBefore(1).insertColumnBefore(1).setFrozenRows(1);
      other.setName('Else');
      globals.PropertiesService.getDocumentProperties().setProperty('key', 'value');
    }
    expect(snapshot).toEqual(before);
  });
});

describe('size', () => {
  test('a year of an agency is written in seconds and read at once', async () => {
    const session = await open();
    const sheet = session.globals.SpreadsheetApp.getActiveSheet();
    sheet.insertRowsAfter(1000, 7100);
    sheet.insertColumnsAfter(26, 14);
    const rows = Array.from({ length: 8000 }, (_, row) =>
      Array.from({ length: 37 }, (_, column) => (column < 25 ? `text ${row} ${column}` : '')),
    );
    // Time of the processor, which other work on the machine leaves alone.
    const spent = (): number => process.cpuUsage().user / 1000;
    const started = spent();
    sheet.getRange(2, 1, 8000, 37).setValues(rows);
    const written = spent();
    const values = sheet.getRange(2, 1, 8000, 37).getValues();
    const read = spent();
    expect(values).toEqual(rows);
    expect(written - started).toBeLessThan(15_000);
    expect(read - written).toBeLessThan(2_000);
  });
});

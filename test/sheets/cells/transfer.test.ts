import { describe, expect, test } from 'vitest';
import { fromSheet, toSheet } from '../../../src/sheets/cells/transfer.ts';
import { Zone } from '../../../src/sheets/cells/zone.ts';

const zone = new Zone('America/New_York');

describe('text that is written', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+5', "'+5"],
    ['-3 pounds', "'-3 pounds"],
    ['@larkfield', "'@larkfield"],
    ["'quoted'", "''quoted'"],
    ['007', "'007"],
    ['1/2', "'1/2"],
    ['5%', "'5%"],
    ['$40', "'$40"],
    ['TRUE', "'TRUE"],
    ['March 5', "'March 5"],
    ['2026-11', "'2026-11"],
    ['#REF!', "'#REF!"],
  ])('stays %s', (text, written) => {
    expect(toSheet(text, zone, 'General')).toBe(written);
  });

  test.each([
    'Team lunch',
    'LHL-202610-01',
    'https://www.larkfield.example/rates',
    'Marching band',
    'true story',
    '',
  ])('needs no apostrophe: %s', (text) => {
    expect(toSheet(text, zone, 'General')).toBe(text);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['007', '007'],
    ['1/2', '1/2'],
    ["'tis the season", "'tis the season"],
  ])('stays %s in a cell of plain text', (text, written) => {
    expect(toSheet(text, zone, '@')).toBe(written);
  });

  test('is a formula only where it is meant as one', () => {
    expect(toSheet({ formula: '=B2' }, zone, 'General')).toBe('=B2');
  });
});

describe('a moment', () => {
  test('is written as the instant of that wall time in the zone of the spreadsheet', () => {
    expect(toSheet({ moment: '2026-11-02T00:00:00' }, zone, 'yyyy-mm-dd')).toEqual(
      new Date('2026-11-02T05:00:00Z'),
    );
  });

  test.each([
    ["'=1+1", '=1+1'],
    ["'quoted'", "'quoted'"],
    ['Team lunch', 'Team lunch'],
  ])('%s is read back as %s', (held, read) => {
    expect(fromSheet(held, zone)).toBe(read);
  });

  test.each([Number.NaN, 8.64e15, -8.64e15, Date.UTC(12_000, 0)])(
    'a date that no calendar has, %d, is a text that no column takes',
    (time) => {
      expect(fromSheet(new Date(time), zone)).toBe('a date beyond the calendar');
    },
  );

  test('is read back without the zone', () => {
    expect(fromSheet(new Date('2026-11-02T05:00:00Z'), zone)).toEqual({
      moment: '2026-11-02T00:00:00',
    });
  });
});

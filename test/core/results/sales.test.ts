import { describe, expect, test } from 'vitest';
import { daysToClose } from '../../../src/core/results/days-to-close.ts';
import { firstSource } from '../../../src/core/results/first-source.ts';
import type { Sale } from '../../../src/core/results/sale.ts';
import {
  leadsCover,
  leadsOfMonth,
  salesCover,
  salesOfMonth,
} from '../../../src/core/results/sales-of-month.ts';
import { startSettings } from '../../../src/core/settings/definitions.ts';
import { sale, tableRows } from '../review/given.ts';

describe('days to close', () => {
  test.each<[string, Partial<Sale>, number | null]>([
    [
      'are whole elapsed days, rounded down',
      { created: '2026-09-03T14:00:00', closedOn: '2026-10-13T12:00:00' },
      39,
    ],
    [
      'count from first contact where there is one',
      {
        created: '2026-09-01T09:00:00',
        firstContact: '2026-10-01T09:00:00',
        closedOn: '2026-10-03T09:00:00',
      },
      2,
    ],
    [
      'are none on the same day',
      { created: '2026-10-05T09:00:00', closedOn: '2026-10-05T17:00:00' },
      0,
    ],
    [
      'stay whole where the clocks change',
      { created: '2026-10-24T09:00:00', closedOn: '2026-10-26T09:00:00' },
      2,
    ],
    ['are unknown while open', { closedOn: null }, null],
    ['are unknown without a beginning', { created: null, closedOn: '2026-10-05T17:00:00' }, null],
    ['are unknown where it closed before it began', { closedOn: '2026-10-01T09:00:00' }, null],
  ])('%s', (_, told, days) => {
    expect(daysToClose(sale(told))).toBe(days);
  });
});

describe('the first source', () => {
  test.each([
    ['Paid Social', 'paid social'],
    [' paid social ', 'paid social'],
    ['Organic Social', 'organic social'],
    ['Direct Traffic', 'elsewhere'],
    ['', 'elsewhere'],
  ])('"%s" is %s', (source, expected) => {
    expect(firstSource(sale({ source }), startSettings())).toBe(expected);
  });
});

const WON_LATER: Partial<Sale> = {
  created: '2026-09-03T14:00:00',
  closedOn: '2026-10-13T12:00:00',
  outcome: 'Won',
};

describe('whether Sales says anything of a month', () => {
  test.each<[string, Partial<Sale>[], string, { leads: boolean; sales: boolean }]>([
    ['no rows say nothing', [], '2026-10', { leads: false, sales: false }],
    ['a lead of the month does', [{}], '2026-10', { leads: true, sales: true }],
    ['a lead of another month does not', [{}], '2026-09', { leads: false, sales: false }],
    [
      'a deal that closed in the month tells of sales alone',
      [WON_LATER],
      '2026-10',
      { leads: false, sales: true },
    ],
    [
      'a deal won later tells nothing of the month it came in',
      [WON_LATER],
      '2026-09',
      { leads: false, sales: false },
    ],
    [
      'rows before and after reach over a month',
      [{ created: '2026-08-01T09:00:00' }, { created: '2026-10-01T09:00:00' }],
      '2026-09',
      { leads: true, sales: true },
    ],
  ])('%s', (_, told, month, expected) => {
    const rows = tableRows(told.map(sale));
    expect({ leads: leadsCover(rows, month), sales: salesCover(rows, month) }).toEqual(expected);
  });
});

describe('leads and sales of a month', () => {
  test('contacts and deals of one month are never added up', () => {
    const rows = tableRows([sale({ sourceId: 'contact:7' }), sale({ sourceId: '9000' })]);
    expect(leadsOfMonth(rows, '2026-10').map(({ row }) => row)).toEqual([2]);
  });

  test('deals are the leads where there are no contacts', () => {
    const rows = tableRows([sale({ sourceId: '9000' }), sale({ sourceId: '9001' })]);
    expect(leadsOfMonth(rows, '2026-10')).toHaveLength(2);
  });

  test.each<[string, Partial<Sale>, number]>([
    ['won and closed in the month', WON_LATER, 1],
    ['lost', { ...WON_LATER, outcome: 'Lost' }, 0],
    ['won in another month', { ...WON_LATER, closedOn: '2026-11-01T00:00:00' }, 0],
    ['won at the last minute of the month', { ...WON_LATER, closedOn: '2026-10-31T23:59:59' }, 1],
    ['won without a date', { ...WON_LATER, closedOn: null }, 0],
    ['a contact that is a customer', { ...WON_LATER, sourceId: 'contact:7' }, 0],
  ])('%s', (_, told, count) => {
    expect(salesOfMonth(tableRows([sale(told)]), '2026-10')).toHaveLength(count);
  });
});

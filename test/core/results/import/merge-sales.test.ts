import { describe, expect, test } from 'vitest';
import { mergeSales, withSaleIds } from '../../../../src/core/results/import/merge-sales.ts';
import type { Sale } from '../../../../src/core/results/sale.ts';
import { sale, tableRows } from '../../review/given.ts';

const DEAL = sale({ sourceId: '9001', file: 'deals.csv', stage: 'Contacted', value: 268_500 });

/** What people keep by hand, in columns that an export may lack. */
const BY_HAND: Partial<Sale> = {
  firstContact: '2026-10-06T10:00:00',
  rowId: 'LHL-202610-17',
  referredBy: 'customer',
  qualified: 'Yes',
  reason: 'Credit score',
  reasonGroup: 'fit',
  audience: 'Renters',
  count: 2,
  calls: 3,
};

function merged(standing: Partial<Sale>, incoming: Partial<Sale>): Sale | undefined {
  const rows = tableRows([{ ...DEAL, ...standing }]);
  return mergeSales(rows, [{ ...DEAL, ...incoming }]).updated[0]?.after;
}

describe('an export of deals', () => {
  test.each<[string, Sale, readonly number[]]>([
    ['changes nothing the second time', DEAL, [0, 0, 1]],
    ['changes nothing under another name', { ...DEAL, file: 'deals (1).csv' }, [0, 0, 1]],
    ['changes a deal that moved on', { ...DEAL, stage: 'Closed won', outcome: 'Won' }, [0, 1, 0]],
    ['adds another deal', { ...DEAL, sourceId: '9002' }, [1, 0, 0]],
    ['adds a contact with the same number', { ...DEAL, sourceId: 'contact:9001' }, [1, 0, 0]],
  ])('%s', (_, incoming, expected) => {
    const { added, updated, unchanged } = mergeSales(tableRows([DEAL]), [incoming]);
    expect([added.length, updated.length, unchanged]).toEqual(expected);
  });

  test('leaves what people keep by hand where it has nothing for it', () => {
    expect(merged(BY_HAND, { stage: 'Quoted' })).toEqual({ ...DEAL, ...BY_HAND, stage: 'Quoted' });
  });

  test('goes over it where it has something', () => {
    const told = { qualified: 'No', reason: 'Price', reasonGroup: 'price' } as const;
    expect(merged(BY_HAND, told)).toEqual({ ...DEAL, ...BY_HAND, ...told });
  });

  test('opens a deal again that stands at another stage by now', () => {
    const closed = {
      stage: 'Closed lost',
      outcome: 'Lost',
      closedOn: '2026-10-20T09:00:00',
    } as const;
    const open = { stage: 'Contacted', outcome: '', closedOn: null } as const;
    expect(merged(closed, open)).toMatchObject(open);
  });

  test('without the column of the outcome leaves it at the same stage', () => {
    const closed = {
      stage: 'Closed won',
      outcome: 'Won',
      closedOn: '2026-10-20T09:00:00',
    } as const;
    const lean = { stage: 'closed won', outcome: '', closedOn: null, campaign: 'spring' } as const;
    expect(merged(closed, lean)).toMatchObject({
      ...closed,
      stage: 'closed won',
      campaign: 'spring',
    });
  });

  test('takes no row typed by hand for one of its own', () => {
    const typed = sale({ sourceId: '', count: 12 });
    const { added, updated } = mergeSales(tableRows([typed]), [DEAL]);
    expect([added.length, updated.length]).toEqual([1, 0]);
  });
});

describe('leads without an ID', () => {
  test('get one of their day and source, numbered where it comes twice', () => {
    const leads = [
      sale({ source: 'Paid Social' }),
      sale({ sourceId: '7' }),
      sale({ source: 'Paid social' }),
      sale({ source: '', created: null, closedOn: '2026-11-02T08:00:00' }),
      sale({ source: '', created: null }),
    ];
    expect(withSaleIds(leads).map(({ sourceId }) => sourceId)).toEqual([
      '2026-10-05 Paid Social',
      '7',
      '2026-10-05 Paid social 2',
      '2026-11-02',
      'No ID',
    ]);
  });

  test('are the same ones when the file comes again', () => {
    const leads = withSaleIds([sale({}), sale({}), sale({ value: 5 })]);
    const first = mergeSales([], leads);
    expect(first.added).toHaveLength(3);
    const again = mergeSales(tableRows(first.added), leads);
    expect([again.added.length, again.updated.length, again.unchanged]).toEqual([0, 0, 3]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  applied,
  waitsForContact,
  wasContacted,
  wasQualified,
} from '../../../src/core/results/lead-progress.ts';
import type { Sale } from '../../../src/core/results/sale.ts';
import { CYCLE, sale } from '../review/given.ts';

const STAGES: [
  string,
  Partial<Sale>,
  { contacted: boolean | null; qualified: boolean | null; applied: boolean | null },
][] = [
  ['a new lead', { stage: 'New lead' }, { contacted: false, qualified: false, applied: false }],
  [
    'a contacted one',
    { stage: 'contacted ' },
    { contacted: true, qualified: false, applied: false },
  ],
  ['a qualified one', { stage: 'Qualified' }, { contacted: true, qualified: true, applied: false }],
  [
    'one with a quote',
    { stage: 'Quote sent' },
    { contacted: true, qualified: true, applied: true },
  ],
  [
    'a won one',
    { stage: 'Won', outcome: 'Won' },
    { contacted: true, qualified: true, applied: true },
  ],
  [
    'a lost one tells no more than that somebody was in touch',
    { stage: 'Lost', outcome: 'Lost' },
    { contacted: true, qualified: null, applied: null },
  ],
  [
    'an answer counts more than the stage',
    { stage: 'Quote sent', qualified: 'No' },
    { contacted: true, qualified: false, applied: true },
  ],
  [
    'a first contact counts more than the stage',
    { stage: 'New lead', firstContact: '2026-10-06T09:00:00' },
    { contacted: true, qualified: false, applied: false },
  ],
  [
    'a stage of the CRM that no stage of the cycle names',
    { stage: 'Nurture' },
    { contacted: null, qualified: null, applied: null },
  ],
  ['no stage', { stage: '' }, { contacted: null, qualified: null, applied: null }],
];

describe('how far a lead came', () => {
  test.each(STAGES)('%s', (_, told, expected) => {
    const lead = sale(told);
    expect({
      contacted: wasContacted(lead, CYCLE),
      qualified: wasQualified(lead, CYCLE),
      applied: applied(lead, CYCLE),
    }).toEqual(expected);
  });
});

describe('a lead that nobody contacted within two days', () => {
  const cases: [string, Partial<Sale>, string, boolean | null][] = [
    ['is new after two days', { stage: 'New lead' }, '2026-10-07T09:00:01', true],
    ['still has time on the second day', { stage: 'New lead' }, '2026-10-07T09:00:00', false],
    ['was contacted late', { firstContact: '2026-10-08T09:00:00' }, '2026-11-02T09:00:00', true],
    [
      'was contacted in time',
      { firstContact: '2026-10-06T09:00:00' },
      '2026-11-02T09:00:00',
      false,
    ],
    ['went on in the CRM', { stage: 'Contacted' }, '2026-11-02T09:00:00', false],
    ['cannot be told without stage and contact', { stage: '' }, '2026-11-02T09:00:00', null],
    [
      'cannot be told without the day it came in',
      { created: null, stage: 'New lead' },
      '2026-11-02T09:00:00',
      null,
    ],
  ];
  test.each(cases)('%s', (_, told, now, expected) => {
    expect(waitsForContact(sale(told), CYCLE, now, 2)).toBe(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { grid, read } from '../import/given-file.ts';
import { describeSource } from './source-cases.ts';

const ABOVE = `# ----------------------------------------
# Traffic acquisition
# Start date: 20261001
# End date: 20261031
# ----------------------------------------`;

describeSource('GA4', {
  'capitals make a row of its own, and totals without a name go': {
    grid: grid(`${ABOVE}
Session source / medium|Session campaign|Sessions|Engaged sessions|Engagement rate|Key events
||439|272|0.61|12
facebook / social|lhl|402|251|0.6244|11
Facebook / Social|lhl|37|21|0.5676|1`),
    rows: [
      {
        kind: 'Sessions',
        channel: 'facebook / social',
        campaign: 'lhl',
        sourceId: 'facebook / social/lhl',
        periodStart: '2026-10-01',
        periodEnd: '2026-10-31',
        sessions: 402,
        keyEvents: 11,
        engagements: null,
      },
      { channel: 'Facebook / Social', sourceId: 'Facebook / Social/lhl', sessions: 37 },
    ],
    dropped: { totals: 1 },
  },
  'days are told by the column Date, pages are added up, the Row ID in a tag tells rows apart': {
    grid: grid(`Session source / medium|Landing page + query string|Date|Sessions
facebook / social|/a?utm_content=lhl-202610-04&email=anna@example.com|20261005|3
facebook / social|/b?utm_content=lhl-202610-04|20261005|4
facebook / social|/b|20261005|5
facebook / social|/b|20261006|6`),
    rows: [
      {
        sourceId: 'facebook / social/lhl-202610-04',
        periodStart: '2026-10-05',
        periodEnd: '2026-10-05',
        sessions: 7,
      },
      { sourceId: 'facebook / social', periodStart: '2026-10-05', sessions: 5 },
      { sourceId: 'facebook / social', periodStart: '2026-10-06', sessions: 6 },
    ],
  },
  'months and ISO weeks are read': {
    grid: grid(`Session source|Session medium|Year month|Sessions
facebook|social|202610|3`),
    rows: [{ channel: 'facebook / social', periodStart: '2026-10-01', periodEnd: '2026-10-31' }],
  },
  'a week of the year is a week': {
    grid: grid(`Session source / medium|ISO week of ISO year|Sessions
facebook / social|202641|3`),
    rows: [{ periodStart: '2026-10-05', periodEnd: '2026-10-11' }],
  },
  'of several tables in one file those with sessions are read': {
    grid: grid(`# Overview
# Start date: 20261001
# End date: 20261031
Nth day|Active users
0000|12
0001|13

# Sessions
# Start date: 20261001
# End date: 20261031
Session source / medium|Sessions
facebook / social|402

# Sessions
# Start date: 20260901
# End date: 20260930
Session source / medium|Sessions
facebook / social|300`),
    rows: [
      { sessions: 402, periodStart: '2026-10-01' },
      { sessions: 300, periodStart: '2026-09-01' },
    ],
    remarks: ['one more table'],
  },
  'an exploration writes its days in one line': {
    grid: grid(`# Free form 1
# 20261001-20261031
Session source / medium|Sessions
facebook / social|402`),
    rows: [{ periodStart: '2026-10-01', periodEnd: '2026-10-31' }],
  },
  'a file that names no days says so': {
    grid: grid(`Session source / medium|Sessions
facebook / social|402`),
    rows: [{ periodStart: null, sessions: 402 }],
    remarks: ['which days it measures'],
  },
  'German headers are read alike': {
    grid: grid(`# Startdatum: 20261001
# Enddatum: 20261031
Sitzung – Quelle/Medium|Sitzung – Kampagne|Sitzungen|Schlüsselereignisse
facebook / social|lhl|1.402|11`),
    rows: [
      { sourceId: 'facebook / social/lhl', sessions: 1402, keyEvents: 11, periodEnd: '2026-10-31' },
    ],
  },
  'French headers are read alike': {
    grid: grid(`# Date de début : 20261001
# Date de fin : 20261031
Source/support de la session|Campagne de la session|Sessions|Événements clés
facebook / social|lhl|1 402|11`),
    rows: [
      { sourceId: 'facebook / social/lhl', sessions: 1402, keyEvents: 11, periodEnd: '2026-10-31' },
    ],
  },
});

describe('reports of GA4 that are of no use', () => {
  test.each([
    ['GA4 by Nth day', 'Nth day|Session source / medium|Sessions\n0000|a / b|12', /Nth day/],
    ['GA4 users', 'First user source / medium|Total users|New users\na / b|12|3', /sessions/],
  ])('%s is refused with advice', (source, text, words) => {
    const file = read(grid(text));
    expect(file).toMatchObject({ table: '', source, rows: [] });
    expect(file.remarks[0]).toMatch(words);
  });
});

import { describe, expect, test } from 'vitest';
import { SETTINGS, startSettings } from '../../../src/core/settings/definitions.ts';
import { rowsOf, settingsFrom } from '../../../src/core/settings/setting-row.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';

const row = (setting: string, value: string) => ({ setting, value, help: '' });

describe('settings', () => {
  test('have one row each, and read back as they were written', () => {
    const rows = rowsOf(startSettings());
    expect(rows).toHaveLength(Object.keys(SETTINGS).length);
    expect(settingsFrom(rows)).toEqual({ settings: startSettings(), unreadable: [] });
  });

  test('read back as they were written where every one was changed', () => {
    const settings: Settings = {
      ...startSettings(),
      numberOfStaff: 9,
      licenceOnProfile: true,
      ruleSeverities: [
        { code: 'cadence-gap', severity: 'warning' },
        { code: 'pack:*', severity: 'hint' },
      ],
    };
    expect(settingsFrom(rowsOf(settings))).toEqual({ settings, unreadable: [] });
  });

  test('have names that nobody can mix up', () => {
    const names = Object.values(SETTINGS).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['Lead days', '5', { leadDays: 5 }],
    ['lead DAYS', ' 5 ', { leadDays: 5 }],
    ['Week starts on', 'sunday', { weekStartsOn: 'Sunday' }],
    [
      'Blackout dates',
      '2026-12-25, 2027-01-01 New Year',
      {
        blackoutDates: [
          { from: '2026-12-25', to: '2026-12-25', name: '' },
          { from: '2027-01-01', to: '2027-01-01', name: 'New Year' },
        ],
      },
    ],
    ['Blackout dates', '', { blackoutDates: [] }],
    ['Number of staff', '', { numberOfStaff: null }],
    ['Number of staff', '9', { numberOfStaff: 9 }],
    ['Licence on profile', 'yes', { licenceOnProfile: true }],
    ['Business types', 'Business service, Offer', { businessTypes: ['Business service', 'Offer'] }],
    ['Trade', 'mortgage', { trade: 'Mortgage' }],
    ['Rules off', 'topic-repeat, pack:*', { rulesOff: ['topic-repeat', 'pack:*'] }],
    ['Rules off', '', { rulesOff: [] }],
    [
      'Rule severities',
      'cadence-gap = Warning\nbrief-vague=ERROR, pack:*: hint',
      {
        ruleSeverities: [
          { code: 'cadence-gap', severity: 'warning' },
          { code: 'brief-vague', severity: 'error' },
          { code: 'pack:*', severity: 'hint' },
        ],
      },
    ],
  ])('read %s typed as "%s"', (name, typed, expected) => {
    expect(settingsFrom([row(name, typed)]).settings).toMatchObject(expected);
  });

  test.each([
    ['Lead days', 'a few', 'a whole number such as 3'],
    ['Week starts on', 'Wednesday', 'one of Monday, Sunday'],
    [
      'Blackout dates',
      '25 December',
      'dates such as 2026-12-25, or 2026-12-24..2026-12-26 Christmas, parted by commas',
    ],
    ['Licence on profile', 'perhaps', 'Yes or No'],
    [
      'Rule severities',
      'cadence-gap = warning, brief-vague = urgent',
      'codes with error, warning or hint, such as cadence-gap = warning, parted by commas',
    ],
    [
      'Rule severities',
      'cadence-gap',
      'codes with error, warning or hint, such as cadence-gap = warning, parted by commas',
    ],
  ])('say what to type where %s holds "%s", and keep the start value', (name, typed, expects) => {
    const { settings, unreadable } = settingsFrom([row(name, typed)]);
    expect(settings).toEqual(startSettings());
    expect(unreadable).toEqual([{ setting: name, found: typed, expects }]);
  });

  test('leave rows of other people alone', () => {
    expect(settingsFrom([row('Our motto', 'Row forward')]).unreadable).toEqual([]);
  });
});

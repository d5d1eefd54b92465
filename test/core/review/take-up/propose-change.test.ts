import { describe, expect, test } from 'vitest';
import { proposeChange } from '../../../../src/core/review/take-up/propose-change.ts';
import { cadence } from '../../../../src/core/sample/larkfield/cadence.ts';

const PEOPLE = ['Priya', 'Dana', 'Marco'];
const PR = 'PR, cross-promotion or event';

const CLEAR: readonly (readonly [string, string, string, string])[] = [
  ['Cadence: Business service: How many 2', 'Business service', 'howMany', '2'],
  ['How many of Personal: 3', 'Personal', 'howMany', '3'],
  ['Two personal posts a week', 'Personal', 'howMany', '2'],
  ['Personal twice per week', 'Personal', 'howMany', '2'],
  ['PR / cross-promo / event 2 a week', PR, 'howMany', '2'],
  ['Three Ad: lead generation a month', 'Ad: lead generation', 'howMany', '3'],
  ['Pause Ad: brand awareness', 'Ad: brand awareness', 'active', 'No'],
  ['Stop the Ad: retargeting, it brings nobody', 'Ad: retargeting', 'active', 'No'],
  ['Resume Personal', 'Personal', 'active', 'Yes'],
  ['Give Ad: lead generation $750', 'Ad: lead generation', 'budget', '750'],
  ['Budget of Ad: lead generation: 1,200', 'Ad: lead generation', 'budget', '1200'],
  [
    'Audience of Personal: past clients and partners',
    'Personal',
    'audience',
    'past clients and partners',
  ],
  [
    'Change the audience of Ad: retargeting to rates page, 14 days',
    'Ad: retargeting',
    'audience',
    'rates page, 14 days',
  ],
  ['Marco takes Personal', 'Personal', 'owner', 'Marco'],
  ['Give Personal to Marco', 'Personal', 'owner', 'Marco'],
  ['Owner of Personal: dana', 'Personal', 'owner', 'Dana'],
  ['Asset owner of Personal: Marco', 'Personal', 'assetOwner', 'Marco'],
  ['Personal on Tue and Fri', 'Personal', 'days', 'Tue and Fri'],
  ['Business service: Days Mon, Wed', 'Business service', 'days', 'Mon, Wed'],
  ['Personal until 2026-12-31', 'Personal', 'until', '2026-12-31'],
  ['Personal until 2026-12-31, not longer', 'Personal', 'until', '2026-12-31'],
  ['Personal once a week', 'Personal', 'howMany', '1'],
  ['Time of Personal: 18:30', 'Personal', 'time', '18:30'],
  ['Lead days of Personal: five', 'Personal', 'leadDays', '5'],
  ['Give Ad: retargeting € 1,250.50', 'Ad: retargeting', 'budget', '1250.50'],
  ['Avoid impersonal copy, and Personal twice a week', 'Personal', 'howMany', '2'],
  ['Personal for personal reasons twice a week', 'Personal', 'howMany', '2'],
];

const UNCLEAR: readonly (readonly [string, string])[] = [
  ['no line', 'Sales calls every ad lead within a day'],
  ['money without an amount', 'Move ad money from awareness to the lead form'],
  ['two lines', 'Two Personal instead of Business service a week'],
  ['two numbers', 'Personal twice a week instead of once'],
  ['another period than the line’s', 'Personal five a month'],
  ['a percentage', 'Raise Ad: lead generation by 20 % a month'],
  ['a number on top', 'Two more Personal a week'],
  ['an amount on top', 'Raise Ad: lead generation by $100'],
  ['a pause with an end', 'Pause Personal until 2026-12-31'],
  ['a number of something else', 'Answer Personal comments within 2 days'],
  ['somebody unknown', 'Give Personal to Kim'],
  ['two people', 'Give Personal to Marco and Dana'],
  ['a part of another word', 'Impersonal copy twice a week'],
  ['an audience that is only spoken of', 'Ask the audience of Personal what they want'],
  ['an owner whom nobody knows', 'Owner of Personal: Kim'],
  ['somebody who is only to be asked', 'Ask Marco about Personal'],
  ['a count without a number', 'How many of Personal: plenty'],
  ['a budget without an amount', 'Budget of Ad: lead generation: a little less'],
  ['a time of day without hours', 'Time of Personal: the evening'],
  ['an end that is no day', 'Until of Personal: the new year'],
  ['a day that no calendar has', 'Personal until 2026-02-30 at most'],
  ['days that are none', 'Personal on Mon and after the fair'],
  ['a label with nothing behind it', 'Audience of Personal:'],
  ['nothing', ''],
];

describe('the words of a decision', () => {
  test.each(CLEAR)('%s', (words, line, column, to) => {
    expect(proposeChange(words, cadence, PEOPLE)).toEqual({ line, column, to });
  });

  test.each(UNCLEAR)('that name %s propose nothing', (_, words) => {
    expect(proposeChange(words, cadence, PEOPLE)).toBeNull();
  });
});

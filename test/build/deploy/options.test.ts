import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../build/deploy/options.ts';
import { readPlace } from '../../../build/deploy/place.ts';

const ID = '1AbC_dEf-GhIjKlMnOpQrStUvWxYz0123456789';

function optionsOf(line: string) {
  return readOptions(line.split(' ').filter(Boolean), () => {});
}

test('without words the default target is meant and everything else is asked', () => {
  expect(optionsOf('')).toEqual({ target: 'default', place: null, force: false, user: 'default' });
});

test.each([
  ['--target client-a --force', { target: 'client-a', force: true }],
  ['--user second', { user: 'second' }],
  ['--new Plan', { place: { kind: 'new', title: 'Plan' } }],
  ['--standalone Published', { place: { kind: 'standalone', title: 'Published' } }],
  [`--script ${ID}`, { place: { kind: 'script', scriptId: ID } }],
  [`--spreadsheet ${ID}`, { place: { kind: 'spreadsheet', spreadsheetId: ID } }],
])('%s', (line, options) => {
  expect(optionsOf(line)).toMatchObject(options);
});

test.each([
  ['--traget client-a', /Unknown option '--traget'/],
  ['client-a', /Unexpected argument 'client-a'/],
  ['--target ../elsewhere', /made of letters, digits/],
  ['--target', /argument missing/],
  [`--new Plan --script ${ID}`, /one place/],
  ['--script short', /“short” is not the id of a script/],
  ['--spreadsheet short', /“short” is not the address of a spreadsheet/],
])('%s is refused', (line, sentence) => {
  expect(() => optionsOf(line)).toThrow(sentence);
});

test('the help is told and asks for nothing else', () => {
  const told: string[] = [];
  expect(readOptions(['--help'], (text) => told.push(text))).toBeNull();
  expect(told.join()).toContain('npm run deploy -- --target client-a');
});

describe('what a person answers who is asked where', () => {
  test.each([
    ['', { kind: 'new', title: 'Social media plan' }],
    [
      `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=0#gid=0`,
      { kind: 'spreadsheet', spreadsheetId: ID },
    ],
    [
      `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`,
      { kind: 'spreadsheet', spreadsheetId: ID },
    ],
    [` ${ID} `, { kind: 'script', scriptId: ID }],
    [`https://script.google.com/home/projects/${ID}/edit`, { kind: 'script', scriptId: ID }],
    [`https://script.google.com/u/0/home/projects/${ID}/edit`, { kind: 'script', scriptId: ID }],
    [`https://script.google.com/d/${ID}/edit?usp=drive_web`, { kind: 'script', scriptId: ID }],
  ])('%s', (answer, place) => {
    expect(readPlace(answer)).toEqual(place);
  });

  test('a name is no place', () => {
    expect(() => readPlace('My plan')).toThrow('“My plan” is not the id of a script');
  });
});

import { describe, expect, test } from 'vitest';
import { toClient, toServer } from '../../src/workbench/wire.ts';

describe('to the server', () => {
  test.each([
    ['a date', new Date()],
    ['a function', () => {}],
    ['a map', new Map()],
    ['a typed array', new Uint8Array(1)],
    ['a number that is none', Number.NaN],
  ])('%s fails the request and says where', (_name, value) => {
    expect(() => toServer(['fine', value])).toThrow('Failed due to illegal value in property: 1');
  });

  test('undefined becomes null', () => {
    expect(toServer([undefined, [undefined], { a: undefined }])).toEqual([
      null,
      [null],
      { a: null },
    ]);
  });
});

describe('to the client', () => {
  test.each([
    ['a plain value comes as it is', { a: [1, 'x', true, null] }, { a: [1, 'x', true, null] }],
    ['nothing comes as null', undefined, null],
    ['a date swallows the answer', new Date(), undefined],
    ['a date within swallows it too', { rows: [[new Date()]] }, undefined],
    ['a map comes empty', new Map([[1, 2]]), {}],
  ])('%s', (_name, value, answer) => {
    expect(toClient(value)).toEqual(answer);
  });
});

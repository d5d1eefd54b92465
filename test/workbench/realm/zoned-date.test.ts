import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { loadScript } from '../../../src/workbench/realm/load-script.ts';
import { makeNodeRealm } from '../../../src/workbench/realm/node-realm.ts';

const ZONES = [
  ...['America/Los_Angeles', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe'],
  ...['Pacific/Apia', 'Europe/London', 'UTC'],
];
const machineZone = process.env.TZ;

afterEach(() => setMachineZone(machineZone));

function setMachineZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}

/** Runs an expression in a script of the zone. */
function inScript(zone: string, expression: string): unknown {
  const files = [{ name: 'Code.js', source: `function go() { return ${expression} }` }];
  const time = { zone, now: () => Date.UTC(2026, 10, 2, 14) };
  return loadScript(makeNodeRealm, files, {}, {}, time).call('go', []);
}

/** What a date says of itself, by every member that asks for its wall. */
const TOLD = `(function (date) {
  const number = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']
    .map((field) => date['get' + field]());
  const moved = new Date(date);
  moved.setMonth(moved.getMonth() + 1, 3);
  moved.setHours(2, 30);
  const texts = [String(date), date.toDateString(), date.toLocaleString('en-US')];
  return [...number, date.getTimezoneOffset(), moved.getTime(), ...texts].join('|');
})`;

describe('a date in a script', () => {
  test('tells the script’s zone as it would tell the machine’s, wherever the machine is', () => {
    // Beyond 2037 the names that the language gives to zones are wrong themselves.
    const anyMoment = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 0, 1) });
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...ZONES),
        anyMoment,
        (zone, away, at) => {
          const fields = `2010 + ${at % 20}, ${at % 12}, ${at % 28}, ${at % 24}, ${at % 60}`;
          const told = `[${TOLD}(new Date(${at})), new Date(${fields}).getTime()].join('|')`;
          setMachineZone(zone);
          // The same expression in the language as it is.
          const native: unknown = new Function(`return ${told}`)();
          setMachineZone(away);
          expect(inScript(zone, told)).toBe(native);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([
    ['02/26/2023', '2023-02-26T08:00:00.000Z'],
    ['2023-02-26', '2023-02-26T00:00:00.000Z'],
    ['2023-02-26 ', '2023-02-26T08:00:00.000Z'],
    ['2023-02-26 10:15', '2023-02-26T18:15:00.000Z'],
    ['2023-02-26T10:15:00', '2023-02-26T18:15:00.000Z'],
    ['2023-02-26T10:15:00Z', '2023-02-26T10:15:00.000Z'],
    ['2023-02-26T10:15:00+01:00', '2023-02-26T09:15:00.000Z'],
    ['Sun, 26 Feb 2023 10:15:00 GMT', '2023-02-26T10:15:00.000Z'],
    ['26 Feb 2023 10:15 +0100', '2023-02-26T09:15:00.000Z'],
  ])('of the text %s is %s in Los Angeles', (text, instant) => {
    expect(inScript('America/Los_Angeles', `new Date('${text}').toISOString()`)).toBe(instant);
    expect(inScript('America/Los_Angeles', `new Date(Date.parse('${text}')).toJSON()`)).toBe(
      instant,
    );
  });

  test('is one, whoever made it', () => {
    const made = '[new Date(), new Date(0), new Date(2026, 1), new (class extends Date {})()]';
    expect(inScript('UTC', `${made}.every((date) => date instanceof Date)`)).toBe(true);
    expect(inScript('UTC', 'new Date(new Date(5)).getTime()')).toBe(5);
    expect(inScript('UTC', 'String(new Date("soon"))')).toBe('Invalid Date');
    expect(inScript('UTC', 'new Date("soon").getDate()')).toBe(Number.NaN);
  });
});

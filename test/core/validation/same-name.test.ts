import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantName } from '../../../src/core/validation/same-name.ts';

describe('a name that differs in case, accents, spaces and marks alone is meant for sure', () => {
  test.each<[string, readonly string[], string | null]>([
    ['priya', ['Priya', 'Dana'], 'Priya'],
    ['jose  garcia', ['José García'], 'José García'],
    ['José García', ['Jose Garcia'], 'Jose Garcia'],
    ['@Priya.', ['Priya'], 'Priya'],
    ['ann lee', ['Ann Lee', 'Ann-Lee'], null],
    ['ann lee', ['Ann Lee', 'ANN LEE '], 'Ann Lee'],
    ['Pria', ['Priya'], null],
    ['', [''], null],
    ['!?', ['-'], null],
    ['李', ['李', '王'], '李'],
    ['Ärzte', ['Arzte'], 'Arzte'],
  ])('%s among %j: %s', (text, names, expected) => {
    expect(meantName(text, names)).toBe(expected);
  });

  test('whatever people typed, the answer is one of the names', () => {
    const name = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(name, fc.array(name), (text, names) => {
        const meant = meantName(text, names);
        if (meant !== null) expect(names.map((each) => each.trim())).toContain(meant);
      }),
    );
  });
});

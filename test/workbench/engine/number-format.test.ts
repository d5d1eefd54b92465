import { expect, test } from 'vitest';
import { toEngineFormat } from '../../../src/workbench/engine/number-format.ts';

test.each([
  ['General', ''],
  ['@', '@'],
  ['yyyy-MM-dd', 'yyyy-mm-dd'],
  ['M/d/yyyy H:mm:ss', 'm/d/yyyy hh:mm:ss'],
  ['h:mm am/pm', 'hh:mm a'],
  ['0 "sends"', '0 "sends"'],
  ['€#,##0', '"€"#,##0'],
])('%j is %j to the engine', (format, engine) => {
  expect(toEngineFormat(format)).toBe(engine);
});

test('a format that the engine would show as an error is refused', () => {
  expect(() => toEngineFormat('"open')).toThrow('is not part of this host');
});

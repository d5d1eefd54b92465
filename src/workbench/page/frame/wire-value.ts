/**
 * A value as `google.script.run` carries it: numbers, text, booleans, `null`, and plain objects and
 * lists of these. Dates, functions and elements make the call fail; `undefined` becomes `null`.
 * Facts: developers.google.com/apps-script/guides/html/reference/run.
 */
export function wireValue(value: unknown, property: string): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') {
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => wireValue(item, property));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, wireValue(item, property)]),
    );
  }
  throw new Error(`Failed due to illegal value in property: ${property}`);
}

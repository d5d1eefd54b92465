/**
 * JSON in ASCII alone. The size of a stored value is counted in bytes (platform quota), and so its
 * bytes are its characters.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

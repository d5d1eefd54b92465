import { shortHash } from '../import/signature.ts';

/** A key for a record without an ID, made of what identifies it; it says nothing of it itself. */
export function secretKey(...identifying: readonly string[]): string {
  return shortHash(identifying.map((text) => text.trim().toLowerCase()).join('\n'));
}

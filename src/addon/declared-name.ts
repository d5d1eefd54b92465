import { Failure } from '../core/failure.ts';

/** The name that somebody gave themselves, on one line; blank is asked for, in a sentence. */
export function declaredName(name: string, sentence: string): string {
  const known = name.replace(/\s+/g, ' ').trim().slice(0, 80);
  if (known === '') throw new Failure('name-missing', sentence);
  return known;
}

import { fingerprint } from '../plan/fingerprint.ts';
import type { Decision } from './decision.ts';

/** The key of a decision in the review that judges it: its month and its words. */
export function decidedKey({ review, decision }: Pick<Decision, 'review' | 'decision'>): string {
  return `decided:${fingerprint([review ?? '', decision])}`;
}

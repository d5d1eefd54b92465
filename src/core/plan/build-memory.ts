import { fingerprint } from './fingerprint.ts';

/**
 * What is remembered of the builds of a month beside the plan itself: which slots got a row, so
 * that a row somebody deleted is offered and not added again, and the highest number given, so
 * that no Row ID is given twice.
 */
export interface BuildMemory {
  readonly lastNumber: number;
  /** Digests of the slots' keys; see `slotDigest`. */
  readonly slots: readonly string[];
}

/** The memory of a month that was never built. */
export const NO_MEMORY: BuildMemory = { lastNumber: 0, slots: [] };

// 36 ** 7 is 78 thousand million: two of 700 slots meet once in 300,000 months.
const DIGEST_LENGTH = 7;

/** A short stand-in for a slot's key. */
export function slotDigest(key: string): string {
  return fingerprint([key]).padStart(DIGEST_LENGTH, '0').slice(-DIGEST_LENGTH);
}

/**
 * The memory as text: 700 slots take 5 KB, so that a month fits in one document property, which
 * holds 9 KB.
 */
export function writeBuildMemory({ lastNumber, slots }: BuildMemory): string {
  return `${lastNumber} ${slots.join('')}`;
}

/** Reads what `writeBuildMemory` wrote; anything else is no memory. */
export function readBuildMemory(text: string): BuildMemory {
  const [, number, digests = ''] = /^(\d{1,9}) ([\da-z]*)$/.exec(text) ?? [];
  if (number === undefined || digests.length % DIGEST_LENGTH !== 0) return NO_MEMORY;
  const slots = Array.from({ length: digests.length / DIGEST_LENGTH }, (_, index) =>
    digests.slice(index * DIGEST_LENGTH, (index + 1) * DIGEST_LENGTH),
  );
  return { lastNumber: Number(number), slots };
}

/** The memory without some slots: those of a build that was taken back. Numbers stay given. */
export function forgetSlots(memory: BuildMemory, keys: readonly string[]): BuildMemory {
  const forgotten = new Set(keys.map(slotDigest));
  return { ...memory, slots: memory.slots.filter((digest) => !forgotten.has(digest)) };
}

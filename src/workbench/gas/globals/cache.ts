import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Context } from '../context.ts';
import { fail } from '../exceptions.ts';

/** Google's limits: a key in characters, a value in bytes, seconds of life. */
const LONGEST_KEY = 250;
const LARGEST_VALUE = 100 * 1024;
const DEFAULT_LIFE = 600;
const LONGEST_LIFE = 21_600;

interface Kept {
  readonly value: string;
  readonly until: number;
}

/** What lives in caches: for the workbook, as long as it is open. */
const caches = new WeakMap<object, Map<string, Kept>>();

/** Keeps texts for a while. */
export class CacheService extends ScriptObject {
  readonly [className] = 'CacheService';
  readonly #context: Context;

  constructor(context: Context) {
    super();
    this.#context = context;
  }

  getScriptCache(): Cache {
    return new Cache(this.#context, 'script: ');
  }

  getUserCache(): Cache {
    return new Cache(this.#context, `user ${this.#context.user.email}: `);
  }

  getDocumentCache(): Cache {
    return new Cache(this.#context, 'document: ');
  }
}

/** One cache. */
export class Cache extends ScriptObject {
  readonly [className] = 'Cache';
  readonly #context: Context;
  readonly #prefix: string;

  constructor(context: Context, prefix: string) {
    super();
    this.#context = context;
    this.#prefix = prefix;
  }

  get(key: string): string | null {
    if (key.length > LONGEST_KEY) fail('Argument too large: key');
    const kept = this.#entries.get(this.#prefix + key);
    return kept !== undefined && kept.until > this.#now ? kept.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(
      found.filter((entry): entry is [string, string] => entry[1] !== null),
    );
  }

  put(key: string, value: string, seconds = DEFAULT_LIFE): void {
    if (key.length > LONGEST_KEY) fail('Argument too large: key');
    if (new TextEncoder().encode(String(value)).length > LARGEST_VALUE) {
      fail('Argument too large: value');
    }
    const until = this.#now + Math.min(seconds, LONGEST_LIFE) * 1000;
    this.#entries.set(this.#prefix + key, { value: String(value), until });
  }

  putAll(values: Record<string, string>, seconds = DEFAULT_LIFE): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string): void {
    this.#entries.delete(this.#prefix + key);
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  get #now(): number {
    return this.#context.workbook.clock.now();
  }

  get #entries(): Map<string, Kept> {
    const known = caches.get(this.#context.workbook);
    if (known !== undefined) return known;
    const made = new Map<string, Kept>();
    caches.set(this.#context.workbook, made);
    return made;
  }
}

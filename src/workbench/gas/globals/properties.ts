import { className, ScriptObject } from '../../realm/script-object.ts';
import type { Context } from '../context.ts';
import { fail } from '../exceptions.ts';

/** Google's limits: a value in bytes, and a whole store. */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** Keeps texts for the script, a user or a document. */
export class PropertiesService extends ScriptObject {
  readonly [className] = 'PropertiesService';
  readonly #context: Context;

  constructor(context: Context) {
    super();
    this.#context = context;
  }

  getScriptProperties(): Properties {
    return this.#open('script');
  }

  getUserProperties(): Properties {
    return this.#open(`user ${this.#context.user.email}`);
  }

  getDocumentProperties(): Properties {
    return this.#open(`document ${this.#context.workbook.id}`);
  }

  #open(store: string): Properties {
    return new Properties(this.#context, `${store}: `);
  }
}

/** One store of properties. */
export class Properties extends ScriptObject {
  readonly [className] = 'Properties';
  readonly #context: Context;
  readonly #prefix: string;

  constructor(context: Context, prefix: string) {
    super();
    this.#context = context;
    this.#prefix = prefix;
  }

  getProperty(key: string): string | null {
    return this.#context.storage.get(this.#prefix + key) ?? null;
  }

  setProperty(key: string, value: string): this {
    const text = String(value);
    if (byteLength(text) > LARGEST_VALUE) fail('Argument too large: value');
    const rest = Object.entries(this.getProperties()).filter(([other]) => other !== key);
    const size = [...rest, [key, text]].flat().reduce((sum, part) => sum + byteLength(part), 0);
    if (size > LARGEST_STORE) {
      fail(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#context.storage.set(this.#prefix + key, text);
    return this;
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.#context.storage.delete(this.#prefix + key);
    return this;
  }

  deleteAllProperties(): this {
    for (const key of this.getKeys()) this.deleteProperty(key);
    return this;
  }

  getKeys(): string[] {
    const keys = [...this.#context.storage.keys()];
    return keys
      .filter((key) => key.startsWith(this.#prefix))
      .map((key) => key.slice(this.#prefix.length));
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.getKeys().map((key) => [key, this.getProperty(key) ?? '']));
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

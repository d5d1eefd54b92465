import type { Store } from '../../gas/context.ts';

/** A store of texts that hands over all of them after each change, to be kept. */
export class KeptProperties implements Store {
  readonly #values: Map<string, string>;
  readonly #keep: (values: Readonly<Record<string, string>>) => void;

  constructor(
    values: Readonly<Record<string, string>>,
    keep: (values: Readonly<Record<string, string>>) => void,
  ) {
    this.#values = new Map(Object.entries(values));
    this.#keep = keep;
  }

  get(key: string): string | undefined {
    return this.#values.get(key);
  }

  set(key: string, value: string): void {
    this.#values.set(key, value);
    this.#keep(this.all());
  }

  delete(key: string): void {
    this.#values.delete(key);
    this.#keep(this.all());
  }

  keys(): Iterable<string> {
    return [...this.#values.keys()];
  }

  /** Every text by its key. */
  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#values);
  }
}

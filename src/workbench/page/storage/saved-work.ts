import type { ShownPage } from '../../gas/context.ts';
import { answerOf, CHANGES, finished, openDatabase, PARTS } from './database.ts';

/** The parts of the work beside the changes. */
export interface Parts {
  /** The workbook as plain data. */
  readonly snapshot: object;
  /** What the script keeps: properties of the document and of the user. */
  readonly properties: Readonly<Record<string, string>>;
  /** The sidebar as it was opened, and by which version of the add-on; `null` while it is closed. */
  readonly sidebar: OpenSidebar | null;
  /** The id of the tab in view; `null` where it was not saved yet. */
  readonly tab: string | null;
}

export interface OpenSidebar {
  readonly version: string;
  readonly page: ShownPage;
}

/** What the browser keeps of the workbook: a snapshot, and the changes made since, in order. */
export interface SavedWork extends Parts {
  readonly changes: readonly string[];
}

/** The workbook in the browser's own store, so that work survives a reload. */
export class WorkStore {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  static async open(): Promise<WorkStore> {
    return new WorkStore(await openDatabase());
  }

  /** What was saved; `null` on a first visit. */
  async read(): Promise<SavedWork | null> {
    const transaction = this.#database.transaction([PARTS, CHANGES]);
    const parts = transaction.objectStore(PARTS);
    const [snapshot, properties, sidebar, tab, changes] = await Promise.all([
      answerOf<object | undefined>(parts.get('snapshot')),
      answerOf<Parts['properties'] | undefined>(parts.get('properties')),
      answerOf<OpenSidebar | null | undefined>(parts.get('sidebar')),
      answerOf<string | undefined>(parts.get('tab')),
      answerOf<string[]>(transaction.objectStore(CHANGES).getAll()),
    ]);
    if (snapshot === undefined) return null;
    return {
      ...{ snapshot, properties: properties ?? {}, sidebar: sidebar ?? null },
      ...{ tab: tab ?? null, changes },
    };
  }

  /** Puts a new snapshot in the place of everything saved before. */
  replace(parts: Parts): Promise<void> {
    return this.#write((transaction) => {
      transaction.objectStore(CHANGES).clear();
      const store = transaction.objectStore(PARTS);
      for (const [key, value] of Object.entries(parts)) store.put(value, key);
    });
  }

  /** Adds a change after the snapshot. */
  append(change: string): Promise<void> {
    return this.#write((transaction) => {
      transaction.objectStore(CHANGES).add(change);
    });
  }

  /** Saves one part anew. */
  put<Key extends Exclude<keyof Parts, 'snapshot'>>(key: Key, value: Parts[Key]): Promise<void> {
    return this.#write((transaction) => {
      transaction.objectStore(PARTS).put(value, key);
    });
  }

  /** Forgets everything. */
  clear(): Promise<void> {
    return this.#write((transaction) => {
      transaction.objectStore(PARTS).clear();
      transaction.objectStore(CHANGES).clear();
    });
  }

  #write(work: (transaction: IDBTransaction) => void): Promise<void> {
    const transaction = this.#database.transaction([PARTS, CHANGES], 'readwrite');
    work(transaction);
    return finished(transaction);
  }
}

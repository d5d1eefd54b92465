/**
 * The add-on in a workbook without a page: for tests, benchmarks and programs.
 *
 * ```ts
 * const session = await openSession({ now: '2026-11-02T09:00' });
 * await session.api.setUp({});
 * session.edit('Plan', 'F5', 'Five questions before you buy');
 * await session.importFile('exports/meta_content.csv');
 * ```
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createClient } from '../addon/contract/client.ts';
import type { Api } from '../addon/contract/contract.ts';
import { type ImportedFile, importFile } from '../import/import-file.ts';
import { readBuiltFiles } from './built-files.ts';
import type { Person as WorkbookPerson } from './person.ts';
import { openWorkbook, type WorkbookOptions, type WorkbookSession } from './workbook-session.ts';

export type { SessionSnapshot } from './workbook-session.ts';

export interface SessionOptions extends Omit<WorkbookOptions, 'files'> {
  /** Script files by name in the place of the built add-on. */
  readonly files?: WorkbookOptions['files'];
}

/** One person with the workbook open. */
export interface Person extends WorkbookPerson {
  /** The add-on over its contract. */
  readonly api: Api;
  /**
   * Imports a file as the sidebar does when somebody chooses it and changes nothing. `answers` say
   * what a person would: the source, which column is which, whether the day comes first.
   */
  importFile(path: string, answers?: ImportAnswers): Promise<ImportedFile>;
}

type ImportAnswers = Parameters<typeof importFile>[3];

export interface Session extends Omit<WorkbookSession, 'as'>, Person {
  /** Another person on the same workbook. The owner may edit everything, others what they may. */
  as(person: Parameters<WorkbookSession['as']>[0]): Person;
}

/** Opens a workbook with the add-on, empty unless a snapshot is given. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const files = options.files ?? (await readBuiltFiles());
  const session = openWorkbook({ ...options, files });
  const { as } = session;
  return Object.assign(withApi(session), {
    as: (person: Parameters<typeof as>[0]) => withApi(as(person)),
  });
}

function withApi<T extends WorkbookPerson>(person: T): T & Person {
  const api = createClient(async (request) => String(await person.call('rpc', request)));
  return Object.assign(person, {
    api,
    importFile: async (path: string, answers: ImportAnswers = {}) =>
      importFile(api, basename(path), await readFile(path), answers),
  });
}

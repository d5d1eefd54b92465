import type { Api } from '../addon/contract/contract.ts';
import { Failure } from '../core/failure.ts';
import { breathe, type StepOptions } from './chosen-table.ts';
import type { PreparedImport } from './prepared-import.ts';

/** How many rows an import wrote, and how many stood so already. */
export interface ImportReport {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Rows that cross in one piece: some seconds of the spreadsheet's time. */
const PIECE = 1000;

/**
 * Writes an import, in pieces, and remembers the answers. Rows that stand already as they are do
 * not cross. Stopped anywhere, what is written stands as it should, and importing the same again
 * writes the rest.
 */
export async function sendImport(
  api: Pick<Api, 'importRows' | 'keepAnswers'>,
  prepared: PreparedImport,
  options: StepOptions = {},
): Promise<ImportReport> {
  const { read, answers, changed } = prepared;
  const report = { added: 0, updated: 0, unchanged: prepared.unchanged };
  if (read.table === '') return report;
  await breathe(0, options);
  if (Object.keys(answers).length > 0) {
    const { mapping, ...others } = answers;
    const said = { ...others, ...(mapping === undefined ? {} : { mapping: { ...mapping } }) };
    const { signature } = read;
    await patiently(() => api.keepAnswers({ signature, answers: said }), options);
  }
  for (let from = 0; from < changed.length; from += PIECE) {
    await breathe(from / changed.length, options);
    const rows = changed.slice(from, from + PIECE).map((row) => [...row]);
    const written = await patiently(() => api.importRows({ table: read.table, rows }), options);
    report.added += written.added;
    report.updated += written.updated;
    report.unchanged += written.unchanged;
  }
  options.progress?.(1);
  return report;
}

/** How long to wait before a piece is tried again, in milliseconds. */
const WAITS = [1000, 4000];

/** Tries again where somebody else was at work or Google did not answer: a piece is never written twice. */
async function patiently<T>(send: () => Promise<T>, options: StepOptions): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Failure) || !/^(google-)?busy$/.test(error.code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (options.signal?.aborted === true) throw error;
    }
  }
  return send();
}

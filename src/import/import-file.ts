import type { Api } from '../addon/contract/contract.ts';
import { Failure } from '../core/failure.ts';
import type { MatchCandidate, MatchedResult } from '../core/results/import/matching.ts';
import type {
  Dropped,
  ImportAnswers,
  ImportQuestion,
  MappedColumn,
} from '../core/results/import/reading.ts';
import type { StepOptions } from './chosen-table.ts';
import { gridOfFile } from './grid-of-file.ts';
import { prepareImport } from './prepare-import.ts';
import { type ImportReport, sendImport } from './send-import.ts';

/** What became of a file. */
export interface ImportedFile extends ImportReport {
  /** Where it was from, as the column Source holds it. */
  readonly source: string;
  /** Which column was taken for which field. */
  readonly mapping: readonly MappedColumn[];
  /** How many results have a row of the plan. */
  readonly matched: number;
  /** Posts and ads without one. */
  readonly unmatched: readonly UnmatchedResult[];
  readonly dropped: Dropped;
  /** What was asked; it was read with the likelier answer. */
  readonly questions: readonly ImportQuestion[];
  readonly remarks: readonly string[];
}

export interface UnmatchedResult {
  readonly name: string;
  readonly sourceId: string;
  /** The day it was published, else the first day measured; blank where neither is known. */
  readonly date: string;
  readonly why: string;
  readonly candidates: readonly MatchCandidate[];
}

/** Imports a file without anybody looking on: reads it, matches it, writes all of it. */
export async function importFile(
  api: Pick<Api, 'importFacts' | 'importContext' | 'importRows' | 'keepAnswers'>,
  name: string,
  bytes: Uint8Array,
  answers: ImportAnswers = {},
  options: StepOptions = {},
): Promise<ImportedFile> {
  const chosen = await gridOfFile(name, bytes, options);
  const prepared = await prepareImport(api, chosen, answers, options);
  const { read, matches, matched } = prepared;
  if (read.table === '') throw new Failure('file-not-recognised', read.remarks.join(' '));
  const unmatched = prepared.unmatched.flatMap((at) => {
    const match = matches[at];
    return match === undefined ? [] : [unmatchedResult(match)];
  });
  return {
    source: read.source,
    mapping: read.mapping,
    ...(await sendImport(api, prepared, options)),
    matched,
    unmatched,
    dropped: read.dropped,
    questions: read.questions,
    remarks: [...prepared.remarks, ...read.remarks],
  };
}

function unmatchedResult({ result, why, candidates }: MatchedResult): UnmatchedResult {
  const { name, sourceId, publishedOn, periodStart } = result;
  return { name, sourceId, date: publishedOn ?? periodStart ?? '', why, candidates };
}

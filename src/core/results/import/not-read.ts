import type { Source } from '../sources/source.ts';
import { SOURCES } from '../sources/sources.ts';
import type { RecognisedTable } from './about-file.ts';
import type { Columns } from './columns.ts';
import { areLikelyHeaders, isLikelyHeader } from './likely-headers.ts';
import { sourceQuestion } from './questions.ts';
import type { Grid, NotRead } from './reading.ts';
import { signatureOf } from './signature.ts';

/** With so many known headers a file that lacks something is worth a hint at what it lacks. */
const LIKENESS = 4;

/** A file that cannot be read as any source: why, and what to do. */
export function notRead(grid: Grid, main: RecognisedTable | undefined): NotRead {
  const columns = main?.columns ?? null;
  const others = main?.others ?? [];
  const headers = main?.table.headers ?? likelyHeaders(grid);
  const used = new Set(columns?.mapping.map(({ header }) => header));
  const readable = SOURCES.filter(({ table }) => table !== '');
  const names = [...others.map(({ source }) => source), ...readable].map(({ name }) => name);
  return {
    table: '',
    rows: [],
    source: columns?.source.name ?? '',
    candidates: others.map(({ source }) => source.name),
    signature: signatureOf(headers),
    mapping: columns?.mapping ?? [],
    unused: headers.filter((header) => isLikelyHeader(header) && !used.has(header)),
    questions: columns === null ? [sourceQuestion([...new Set(names)])] : [],
    remarks: [columns === null ? unknown(others[0]) : lacking(columns)],
    dropped: { totals: 0, blank: 0, unreadable: [], personal: [] },
  };
}

function unknown(nearest: Columns | undefined): string {
  const isNear = nearest !== undefined && nearest.score >= LIKENESS;
  return isNear && nearest.source.table !== ''
    ? `The columns of this file are not known. They are most like those of ${nearest.source.name}. ${lacking(nearest, 'where it comes from and then the column')}`
    : 'The columns of this file are not known. Choose where it comes from, or give them the headers of the tab Results or Sales.';
}

function lacking({ source, missing }: Columns, choice = 'the column'): string {
  if (source.table === '') return source.refusal;
  const lacks = missing.map((group) => labels(source, group));
  return `A file of ${source.name} needs a column for ${lacks.join(', and one for ')}. Choose ${choice} below, or export the file with it.`;
}

function labels({ fields }: Source, names: readonly string[]): string {
  return [...new Set(names.map((name) => fields[name]?.label ?? name))].join(' or ');
}

/** The first row that could be headers, where no header is known. */
function likelyHeaders(grid: Grid): readonly string[] {
  return (grid.slice(0, 50).find(areLikelyHeaders) ?? []).map((header) => header.trim());
}

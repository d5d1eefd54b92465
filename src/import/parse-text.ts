import Papa, { type ParseConfig, type ParseResult, type Parser } from 'papaparse';
import { Failure } from '../core/failure.ts';
import { breathe, type ChosenTable, type StepOptions } from './chosen-table.ts';
import { separatorOf } from './separator.ts';

/** Characters that are parsed between two breaths of the page: some hundredths of a second. */
const CHUNK = 500_000;

/** A quote sign that no text holds, for texts whose own do not come in pairs. */
const NO_QUOTE = '\u0000';

/** The rows of a text, whatever its separator. */
export async function parseText(
  name: string,
  text: string,
  options: StepOptions,
): Promise<ChosenTable> {
  // Papa Parse takes one kind of line ending for all; exports joined by hand have two.
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
  if (lines.trim() === '') throw new Failure('file-empty', `There is nothing in ${name}.`);
  const delimiter = separatorOf(lines);
  const { rows, isBroken } = await rowsOf(lines, { delimiter, quoteChar: '"' }, options);
  if (!isBroken) return { name, grid: rows, remarks: [] };
  const plain = await rowsOf(lines, { delimiter, quoteChar: NO_QUOTE }, options);
  return {
    name,
    grid: plain.rows.map((row) => row.map((cell) => cell.replace(/^"(.*)"$/s, '$1'))),
    remarks: [
      'A quotation mark in the file is never closed, so quotation marks were taken as letters. Look whether the rows below it are right.',
    ],
  };
}

interface Parsed {
  readonly rows: string[][];
  /** Whether a quotation mark is open at the end. */
  readonly isBroken: boolean;
}

/** Papa Parse takes texts in chunks as it takes files; its types know the latter alone. */
interface ChunkedParsing extends ParseConfig<string[]> {
  readonly chunkSize: number;
  readonly chunk: (results: ParseResult<string[]>, parser: Parser) => void;
}

function rowsOf(
  text: string,
  dialect: { readonly delimiter: string; readonly quoteChar: string },
  options: StepOptions,
): Promise<Parsed> {
  return new Promise((resolve, reject) => {
    const rows: string[][] = [];
    let isBroken = false;
    const config: ChunkedParsing = {
      ...dialect,
      newline: '\n',
      skipEmptyLines: false,
      chunkSize: CHUNK,
      chunk({ data, errors, meta }, parser) {
        for (const row of data) rows.push(row);
        isBroken ||= errors.some(({ code }) => code === 'MissingQuotes');
        parser.pause();
        breathe(Math.min(1, meta.cursor / text.length), options).then(
          () => parser.resume(),
          (reason: unknown) => {
            // First, since an abort completes the parsing too.
            reject(reason);
            parser.abort();
          },
        );
      },
      complete: () => resolve({ rows, isBroken }),
    };
    Papa.parse(text, config);
  });
}

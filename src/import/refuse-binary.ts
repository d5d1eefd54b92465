import { Failure } from '../core/failure.ts';
import { holdsZeros } from './decode.ts';

/** Kinds of files by their first bytes. */
const KINDS: readonly (readonly [bytes: readonly number[], kind: Kind])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x1f, 0x8b], 'zip'],
  [[0x25, 0x50, 0x44, 0x46], 'document'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
];

type Kind = 'workbook' | 'zip' | 'document' | 'picture';

const ADVICE: Readonly<Record<Kind, string>> = {
  workbook:
    'is a workbook of Excel. In this spreadsheet choose File, Import, Upload, and Insert new sheets; then choose that tab here under From a tab.',
  zip: 'holds other files. Unpack it, and choose the CSV file in it (of YouTube: Table data.csv).',
  document: 'is a PDF, which has no rows to read. Export the numbers as a CSV file.',
  picture: 'is a picture, which has no rows to read. Export the numbers as a CSV file.',
};

/** Throws a `Failure` for a file that is no text, with what to do instead. */
export function refuseBinary(name: string, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Failure('file-empty', `There is nothing in ${name}.`);
  const kind = KINDS.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  if (kind !== undefined) {
    // A workbook of today is a zip too: what is in it begins with a list of its parts.
    const isWorkbook = /\.xls[xmb]?$|\.ods$/i.test(name) || startOf(bytes).includes('xl/');
    const advice = ADVICE[kind === 'zip' && isWorkbook ? 'workbook' : kind];
    throw new Failure('file-binary', `${name} ${advice}`);
  }
  const text = startOf(bytes).trimStart().toLowerCase();
  if (/^(?:<!doctype html|<html|<table|<\?xml)/.test(text)) {
    throw new Failure(
      'file-binary',
      `${name} is a page rather than a table of text. Open it in Google Sheets (File, Import, Insert new sheets), then choose that tab here under From a tab.`,
    );
  }
  if (holdsZeros(bytes)) {
    throw new Failure(
      'file-binary',
      `${name} is not a text file that can be read here. Export the numbers as a CSV file.`,
    );
  }
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
}

import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Model } from '../engine/library.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as the bytes of an .xlsx file, which is a zip of XML. */
export async function workbookFile(model: Model): Promise<Uint8Array<ArrayBuffer>> {
  const { files } = await model.exportXLSX();
  const entries: Zippable = {};
  for (const file of files) {
    // Pictures come as addresses; the add-on puts none into the sheet.
    if ('content' in file) entries[file.path] = strToU8(file.content);
  }
  return zipSync(entries);
}

/** Hands bytes to the person as a file. */
export function saveAs(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: SPREADSHEET }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

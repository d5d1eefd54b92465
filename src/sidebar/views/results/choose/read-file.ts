import { Failure } from '../../../../core/failure.ts';
import type { ChosenTable, StepOptions } from '../../../../import/chosen-table.ts';
import { gridOfFile } from '../../../../import/grid-of-file.ts';

/** The table in a file of this computer. A file that is gone or locked is told in a sentence. */
export async function readFile(file: File, options: StepOptions): Promise<ChosenTable> {
  const content = await file.arrayBuffer().catch(() => {
    throw new Failure(
      'file-unreadable',
      `The browser could not read ${file.name}. Is it still there, and closed in other programs? Choose it again.`,
    );
  });
  return gridOfFile(file.name, new Uint8Array(content), options);
}

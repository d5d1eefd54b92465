import type { Change } from '../../engine/create-engine.ts';
import type { Model } from '../../engine/library.ts';

/** The engine's messages that change the workbook; the others say where somebody's cursor is. */
const CHANGES: readonly Change['type'][] = [
  'REMOTE_REVISION',
  'REVISION_UNDONE',
  'REVISION_REDONE',
];

/** Hands over every change of the workbook as text, undone and redone steps included. */
export function keepJournal(model: Model, save: (change: string) => void): void {
  const { transportService } = model.config;
  transportService.onNewMessage('journal', (message) => {
    if (CHANGES.some((type) => type === message.type)) save(JSON.stringify(message));
  });
}

/** The changes as the engine told of them. */
export function readJournal(changes: readonly string[]): Change[] {
  // The journal holds nothing but what the engine wrote there.
  return changes.map((change) => JSON.parse(change) as Change);
}

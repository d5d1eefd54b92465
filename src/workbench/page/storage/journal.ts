import { installAttachments } from '../../engine/attachment-plugin.ts';
import { installBlocks } from '../../engine/block-plugin.ts';
import { installFunctions } from '../../engine/functions.ts';
import { installGuard } from '../../engine/guard-plugin.ts';
import { library, type Model } from '../../engine/library.ts';
import { quietly } from '../../engine/quietly.ts';

type Messages = NonNullable<ConstructorParameters<typeof Model>[2]>;
type Message = Messages[number];

/** The engine's messages that change the workbook; the others say where somebody's cursor is. */
const CHANGES: readonly Message['type'][] = [
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

/**
 * The snapshot with the changes worked in. They were made one after the other on this very
 * snapshot; an empty list gives it back as it is.
 */
export function foldChanges(snapshot: object, changes: readonly string[]): object {
  if (changes.length === 0) return snapshot;
  installFunctions();
  installAttachments();
  installBlocks();
  installGuard();
  // The journal holds nothing but what the engine wrote there.
  const messages = changes.map((change) => JSON.parse(change) as Message);
  // The engine skips what it takes for its own messages: they come from another client here.
  const client = { id: 'journal', name: 'journal' };
  return quietly(() => new library.Model(snapshot, { client }, messages).exportData());
}

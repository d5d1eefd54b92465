const NAME = 'row-forward-workbench';

/** The work's parts, each under a key of its own, and the changes since the snapshot, in order. */
export const PARTS = 'parts';
export const CHANGES = 'changes';

/** Opens the browser's database of saved work, and makes it the first time. */
export function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(PARTS);
    request.result.createObjectStore(CHANGES, { autoIncrement: true });
  });
  return answerOf(request);
}

/** A request's result, or its failure. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(request.error));
  });
}

/** Waits until everything that was asked of the transaction is on the disk. */
export function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, failed) => {
    transaction.addEventListener('complete', () => done());
    transaction.addEventListener('abort', () => failed(transaction.error));
  });
}

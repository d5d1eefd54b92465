import type { Page } from 'playwright-core';
import type { SessionSnapshot } from '../../src/workbench/session.ts';

/**
 * Puts a workbook where the page looks for saved work. The page must be on the server's address with
 * nothing of the workbench running, which keeps the database to itself.
 */
export async function putSavedWork(page: Page, { workbook, properties }: SessionSnapshot) {
  // As one text: a year of an agency value by value would take longer to pass on than to open.
  await page.evaluate(
    (text) =>
      new Promise<void>((done, failed) => {
        const parts: Readonly<Record<string, unknown>> = JSON.parse(text);
        const opening = indexedDB.open('row-forward-workbench', 1);
        opening.addEventListener('error', () => failed(opening.error));
        opening.addEventListener('upgradeneeded', () => {
          opening.result.createObjectStore('parts');
          opening.result.createObjectStore('changes', { autoIncrement: true });
        });
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('parts', 'readwrite');
          const store = transaction.objectStore('parts');
          for (const [key, value] of Object.entries(parts)) store.put(value, key);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            done();
          });
        });
      }),
    JSON.stringify({ snapshot: workbook, properties, sidebar: null }),
  );
}

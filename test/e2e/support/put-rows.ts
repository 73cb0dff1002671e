import type { Page } from '@playwright/test';

/** Writes rows past the background, as some days without it would have left them; the page's live queries have to be loaded anew. */
export const putRows = (page: Page, table: string, rows: readonly unknown[]): Promise<void> =>
  page.evaluate(put, { table, rows });

/** Runs in the page. */
export function put({ table, rows }: { table: string; rows: readonly unknown[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.onerror = () => reject(transaction.error);
      transaction.oncomplete = () => {
        open.result.close();
        resolve();
      };
    };
  });
}

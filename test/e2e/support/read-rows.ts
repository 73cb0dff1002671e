/** Runs in a page of ours: all rows of a table. */
export function readRows(table: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const request = open.result.transaction(table).objectStore(table).getAll();
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        open.result.close();
        resolve(request.result as Record<string, unknown>[]);
      };
    };
  });
}

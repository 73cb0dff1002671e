/**
 * Runs in the page: copies of a published delivery, 2,000 in one transaction, over the past year and 100 accounts; one in twenty is
 * planned for the coming months instead.
 */
export async function fillDeliveries({ pattern, count }: { pattern: string; count: number }): Promise<null> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const model = await new Promise<Record<string, unknown>>((resolve, reject) => {
    const request = database.transaction('deliveries').objectStore('deliveries').get(pattern);
    request.onsuccess = () => resolve(request.result as Record<string, unknown>);
    request.onerror = () => reject(request.error);
  });
  const now = Date.now();
  const { readAt: _, ...published } = model;
  for (let start = 0; start < count; start += 2_000) {
    const transaction = database.transaction('deliveries', 'readwrite');
    for (let n = start; n < Math.min(start + 2_000, count); n++) {
      const isPlanned = n % 20 === 0;
      const dueAt = isPlanned ? now + (n + 200) * 60_000 : now - (n + 200) * 300_000;
      const planned = {
        wall: new Date(dueAt).toISOString().slice(0, 16),
        zone: 'UTC',
        disambiguation: 'earlier',
      };
      const open = { state: 'scheduled', nextAt: dueAt - 45_000, remote: null, attempts: 0, frozen: null };
      transaction.objectStore('deliveries').put({
        ...published,
        id: `bench-${n}`,
        postId: `post-${n}`,
        accountId: `account-${n % 100}`,
        planned,
        dueAt,
        since: dueAt,
        ...(isPlanned ? open : {}),
      });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
  database.close();
  return null;
}

/** Runs in the page: posts of ordinary length, 2,000 in one transaction. */
export async function fillPosts(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const words =
    'sourdough river window bread morning plants garden light Lisbon summer open again weekend coffee'.split(
      ' ',
    );
  for (let start = 0; start < count; start += 2_000) {
    const transaction = database.transaction('posts', 'readwrite');
    for (let n = start; n < Math.min(start + 2_000, count); n++) {
      const text = Array.from({ length: 18 }, (_, k) => words[(n * 7 + k * 3) % words.length]).join(' ');
      const at = 1_700_000_000_000 + n * 60_000;
      transaction.objectStore('posts').put({
        id: `bench-${n}`,
        clientId: 'client-1',
        text,
        variants: {},
        media: [],
        assetIds: [],
        link: null,
        langs: ['en'],
        tags: [],
        category: null,
        revision: 1,
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
        origin: 'bench',
      });
    }
    await new Promise((resolve) => (transaction.oncomplete = resolve));
  }
  database.close();
}

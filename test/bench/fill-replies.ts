/** Runs in a page of ours: templates of ordinary length with some 10,000 different words among them, and answers of the last days. */
export async function fillReplies(given: {
  templates: number;
  answers: number;
  /** Epoch ms. */
  now: number;
}): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const common =
    'sourdough river window bread morning plants garden light open again weekend coffee loaf keep aside order delivery tomorrow vegan thanks sorry welcome closed holiday question answer price table terrace booking'.split(
      ' ',
    );
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const word = (): string =>
    next(10) < 8 ? (common[next(common.length)] ?? '') : `w${next(10_000).toString(36)}`;
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const row = { createdAt: given.now, deletedAt: null, origin: 'bench' };
  const transaction = database.transaction(['templates', 'answers'], 'readwrite');
  for (let n = 0; n < given.templates; n++)
    transaction.objectStore('templates').put({
      ...row,
      ...{ id: `bench-${n}`, clientId: n % 3 === 0 ? 'client-1' : null, title: words(3), shortcut: `s${n}` },
      ...{ body: `Hi {{author.firstName|there}}, ${words(35)}`, platforms: [], tags: [word(), word()] },
      ...{ uses: n % 50, usedAt: given.now - n * 60_000, updatedAt: given.now - n },
    });
  for (let n = 0; n < given.answers; n++)
    transaction.objectStore('answers').put({
      ...row,
      ...{
        id: `bench-${n}`,
        at: given.now - n * 60_000,
        sentAt: given.now - n * 60_000,
        clientId: 'client-1',
      },
      ...{ accountId: null, platform: 'bluesky', templateId: n % 4 === 0 ? null : `bench-${n}` },
      ...{
        author: `person-${n % 900}`,
        authorName: `Person ${n % 900}`,
        person: `bluesky|person-${n % 900}`,
      },
      ...{
        permalink: `https://bsky.app/profile/p/post/${n}`,
        asked: words(20),
        text: words(20),
        updatedAt: given.now,
      },
    });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

interface Wanted {
  readonly id: string;
  readonly clientId: string;
  readonly name: string;
  readonly mime: string;
  /** Bytes: what a small drawn picture has not is filled up with zeros. */
  readonly size: number;
  /** CSS. */
  readonly color?: string;
}

/** Runs in a page of ours: puts a file into the media library, a drawn picture with as many bytes more as wanted. */
export async function putFile({ id, clientId, name, mime, size, color = '#0b7285' }: Wanted): Promise<void> {
  const canvas = new OffscreenCanvas(64, 64);
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 64, 64);
  }
  const drawn = await canvas.convertToBlob({ type: 'image/png' });
  // On disk, as what a person chooses is: of more than some 300 MiB in memory Chromium 156 makes a blob that is never done.
  const PIECE = 16 * 1_024 * 1_024;
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(`test-${id}`, { create: true });
  const writable = await handle.createWritable();
  await writable.write(drawn);
  for (let left = size - drawn.size; left > 0; left -= PIECE)
    await writable.write(new Uint8Array(Math.min(left, PIECE)));
  await writable.close();
  const blob = (await handle.getFile()).slice(0, Math.max(size, drawn.size), mime);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('tend');
    open.onsuccess = () => resolve(open.result);
    open.onerror = () => reject(open.error);
  });
  const now = Date.now();
  const transaction = database.transaction(['media', 'mediaBlobs', 'mediaThumbs'], 'readwrite');
  transaction.objectStore('media').put({
    ...{ id, clientId, name, mime, bytes: blob.size, alt: '', copyOf: null, width: 64, height: 64 },
    ...{ kind: mime.split('/')[0], seconds: null },
    ...{ createdAt: now, updatedAt: now, deletedAt: null, origin: 'test' },
  });
  transaction.objectStore('mediaBlobs').put({ id, blob });
  transaction.objectStore('mediaThumbs').put({ id, blob: drawn });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
  await folder.removeEntry(`test-${id}`);
}

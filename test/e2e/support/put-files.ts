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
  const blob = new Blob([drawn, new Uint8Array(Math.max(0, size - drawn.size))], { type: mime });
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
}

import { useEffect, useState } from 'react';
import { mediaBlob } from '@/lib/db/reads/media-blob';
import { mediaThumb } from '@/lib/db/reads/media-thumb';
import { useDb } from '@/components/ports/db-context';

export type AssetSize = 'thumb' | 'full';

/** Addresses of pictures stay valid so long as they are among the last so many; a list that scrolls back doesn't flash. */
const KEPT = 300;
const urls = new Map<string, string>();

/** An address of an asset's picture or file for `src`: undefined while it is read, null where it is lost. */
export function useAssetUrl(assetId: string, size: AssetSize): string | null | undefined {
  const db = useDb();
  const key = `${size} ${assetId}`;
  const [read, setRead] = useState<{ key: string; url: string | null }>();
  useEffect(() => {
    if (urls.has(key)) return;
    let stale = false;
    void (size === 'thumb' ? mediaThumb : mediaBlob)(db, assetId).then((blob) => {
      if (!stale) setRead({ key, url: blob ? keep(key, blob) : null });
    });
    return () => {
      stale = true;
    };
  }, [db, key, assetId, size]);
  return urls.get(key) ?? (read?.key === key ? read.url : undefined);
}

function keep(key: string, blob: Blob): string {
  const url = URL.createObjectURL(blob);
  urls.set(key, url);
  const oldest = urls.keys().next().value;
  if (urls.size > KEPT && oldest !== undefined) {
    URL.revokeObjectURL(urls.get(oldest) ?? '');
    urls.delete(oldest);
  }
  return url;
}

import { use, useEffect, useState } from 'react';
import { mediaBlob } from '@/lib/db/reads/media-blob';
import { mediaThumb } from '@/lib/db/reads/media-thumb';
import { useDb } from '@/components/ports/db-context';
import { MediaPortsContext } from '@/components/ports/media-ports';

export type AssetSize = 'thumb' | 'full';

/** Addresses of pictures stay valid so long as they are among the last so many; a list that scrolls back doesn't flash. */
const KEPT = 300;
const urls = new Map<string, string>();

/** An address of an asset's picture or file for `src`: undefined while it is read, null where it is lost. */
export function useAssetUrl(assetId: string, size: AssetSize): string | null | undefined {
  const db = useDb();
  const remakeThumb = use(MediaPortsContext)?.remakeThumb;
  const key = `${size} ${assetId}`;
  const [read, setRead] = useState<{ key: string; url: string | null }>();
  useEffect(() => {
    if (urls.has(key)) return;
    let stale = false;
    const stored = (size === 'thumb' ? mediaThumb : mediaBlob)(db, assetId);
    const found = stored.then(async (blob) => blob ?? (size === 'thumb' ? remakeThumb?.(assetId) : null));
    void found.then((blob) => {
      if (!stale) setRead({ key, url: blob ? keep(key, blob) : null });
    });
    return () => {
      stale = true;
    };
  }, [db, key, assetId, size, remakeThumb]);
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

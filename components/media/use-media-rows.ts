import { useState } from 'react';
import { useRead } from '@/components/ports/use-read';
import { mediaPage } from '@/lib/db/reads/media-page';
import type { MediaAsset } from '@/lib/domain/media-asset';

/** Rows are small; so many more are read whenever the end comes into sight. */
const STEP = 240;

export interface MediaRows {
  /** Undefined until the first are there. */
  readonly assets: readonly MediaAsset[] | undefined;
  readonly more: () => void;
}

/** The media library, newest first, as far as it has been scrolled. */
export function useMediaRows(clientId: string | null): MediaRows {
  const [limit, setLimit] = useState(STEP);
  const assets = useRead((db) => mediaPage(db, { clientId, limit }), [clientId, limit]);
  return {
    assets,
    more: () => {
      if (assets && assets.length >= limit) setLimit(limit + STEP);
    },
  };
}

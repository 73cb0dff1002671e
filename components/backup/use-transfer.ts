import { useEffect, useRef, useState } from 'react';
import type { TransferOptions, TransferProgress } from '@/components/ports/backup-ports';

export interface Transfer {
  /** Null while nothing is under way. */
  readonly progress: TransferProgress | null;
  readonly run: <T>(work: (options: TransferOptions) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

/** Work with a large file: how far it is, and the way out. Leaving the page ends it. */
export function useTransfer(now: () => number): Transfer {
  const [progress, setProgress] = useState<TransferProgress | null>(null);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);
  return {
    progress,
    cancel: () => controller.current?.abort(),
    run: async (work) => {
      const { signal } = (controller.current = new AbortController());
      setProgress({ done: 0, total: 1, startedAt: now() });
      return work({ signal, onProgress: setProgress }).finally(() => setProgress(null));
    },
  };
}

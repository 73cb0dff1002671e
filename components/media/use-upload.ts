import { useEffect, useRef, useState } from 'react';
import { useMediaPorts, type ImportedFile, type ImportProgress } from '@/components/ports/media-ports';

/** Bytes per second, so far. */
export interface Progress extends ImportProgress {
  readonly speed: number;
}

export interface Upload {
  readonly progress: Progress | null;
  /** Files that could not be taken the last time, with their reasons. */
  readonly refused: readonly ImportedFile[];
  /** Resolves when all are through; never rejects. */
  readonly start: (files: readonly File[]) => Promise<readonly ImportedFile[]>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Brings files into the library and shows how far it is. Leaving the page cancels what is not stored yet. */
export function useUpload(clientId: string | null): Upload {
  const { importMedia } = useMediaPorts();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [refused, setRefused] = useState<readonly ImportedFile[]>([]);
  const controller = useRef<AbortController>(null);
  useEffect(() => () => controller.current?.abort(), []);
  return {
    progress,
    refused,
    cancel: () => controller.current?.abort(),
    dismiss: () => setRefused([]),
    start: async (files) => {
      if (files.length === 0) return [];
      setRefused([]);
      const { signal } = (controller.current = new AbortController());
      const imported = await importMedia(files, {
        clientId,
        signal,
        onProgress: (progress) => setProgress({ ...progress, speed: speedOf(progress) }),
      });
      setProgress(null);
      setRefused(imported.filter(({ result }) => !result.ok && result.failure.code !== 'aborted'));
      return imported;
    },
  };
}

const speedOf = ({ bytes, startedAt }: ImportProgress): number =>
  bytes.done / Math.max(0.2, (Date.now() - startedAt) / 1000);

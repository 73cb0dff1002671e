/** How far long work with files has come, in bytes; `startedAt` is epoch ms, for the speed. */
export interface TransferProgress {
  readonly done: number;
  readonly total: number;
  readonly startedAt: number;
}

export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: TransferProgress) => void) | undefined;
}

/** Counts bytes and tells of them. What was counted too little at the end never shows as more than all. */
export function progressOf(
  total: number,
  startedAt: number,
  { onProgress }: TransferOptions,
): (bytes: number) => void {
  let done = 0;
  onProgress?.({ done, total, startedAt });
  return (bytes) => {
    done += bytes;
    onProgress?.({ done: Math.min(done, total), total: Math.max(total, 1), startedAt });
  };
}

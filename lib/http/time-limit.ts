import type { PublisherIo } from '@/lib/domain/publisher';

/** Longest wait for an answer that only tells something, in ms. A browser by itself would wait for minutes. */
export const READ_MS = 30_000;

/** Longest wait for what carries a post or a picture, in ms: 2 MB take 16 s at 1 Mbit/s. */
const WRITE_MS = 60_000;

/** Bytes per ms of the slowest upload that is waited for: 1 Mbit/s, as the state machine's `prepareMs` has it. */
const SLOWEST = 125;

/** Longest wait for the answer to so many bytes, in ms. */
export const writeMs = (bytes: number): number => WRITE_MS + Math.ceil(bytes / SLOWEST);

/** Aborts at the caller's deadline or after `ms`, whichever comes first. */
export const timeLimit = ({ signal }: PublisherIo, ms: number): AbortSignal =>
  AbortSignal.any([signal, AbortSignal.timeout(ms)]);

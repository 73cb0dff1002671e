/**
 * Why something expected did not work. The code, never the class or the message, decides what happens next: errors lose their
 * class when they cross a message channel. `detail` is for the technical view only and is never shown as the sentence.
 */
export interface Failure {
  readonly code: FailureCode;
  /** Epoch ms before which a retry is pointless (rate limits). */
  readonly retryAt?: number;
  /** Technical detail, one click away, copyable. Holds no secret. */
  readonly detail?: string;
}

export const FAILURE_CODES = [
  'account-gone',
  'aborted',
  'auth-expired',
  'backup-damaged',
  'bad-credentials',
  'changed-there',
  'clock-wrong',
  'conflict',
  'empty-post',
  'host-unreachable',
  'host-permission-missing',
  'library-blocked',
  'library-closed',
  'library-lost',
  'media-broken',
  'media-missing',
  'media-too-large',
  'media-unsupported',
  'newer-version',
  'not-a-backup',
  'not-a-server',
  'not-found',
  'not-read-back',
  'not-saved',
  'not-supported',
  'offline',
  'other-machine',
  'paced',
  'rate-limited',
  'rejected',
  'scope-missing',
  'server-error',
  'shortcut-taken',
  'state-changed',
  'storage-full',
  'target-gone',
  'template-faulty',
  'tend-updated',
  'thread-cut',
  'time-in-gap',
  'time-in-overlap',
  'time-in-past',
  'too-long',
  'too-many-media',
  'unknown-outcome',
  'which-machine',
  'wrong-account',
  'no-downloads',
  'no-free-slot',
  'not-confirmed',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** Builds a failure; keeps call sites short. */
export function failure(code: FailureCode, detail?: string, retryAt?: number): Failure {
  return { code, ...(detail === undefined ? {} : { detail }), ...(retryAt === undefined ? {} : { retryAt }) };
}

import { failure, type Failure, type FailureCode } from '@/lib/domain/failure';
import { plain, type XrpcFailure } from './failures';

/** Where the service names no time: how long to wait before asking again, ms. Its day is not said to begin at any hour. */
const AGAIN_MS = 60 * 60_000;

/** The service's own names for its refusals: lexicons/app/bsky/video/startUpload.json, finishUpload.json, uploadPart.json, read 2026-11-27. */
const CODES: Readonly<Record<string, FailureCode>> = {
  VideoTooLarge: 'media-too-large',
  VideoTooLong: 'media-too-large',
  BadAspectRatio: 'media-unsupported',
  UnsupportedContentType: 'media-unsupported',
  DailyLimitExceeded: 'rate-limited',
  TooManyOpenUploads: 'rate-limited',
  UploadForbidden: 'rejected',
  UploadFailed: 'media-broken',
  unconfirmed_email: 'rejected',
};

/**
 * What a refusal of the service means for the post. Whatever it doesn't name is about the service or the way there, not about the film:
 * `server-error`, to be tried again.
 */
export function filmFailure(reason: XrpcFailure, now: number): Failure {
  const { code, error = '', detail, retryAt } = reason;
  const named = CODES[error];
  if (named === 'rate-limited' || code === 'rate-limited')
    return failure('rate-limited', detail, retryAt ?? now + AGAIN_MS);
  if (named !== undefined) return failure(named, detail);
  return code === 'rejected' ? failure('server-error', detail) : plain(reason);
}

/** Whether it says anything about the film or the account: then no other way leads around it. */
export const isAboutFilm = ({ code }: Failure): boolean =>
  !['host-unreachable', 'not-a-server', 'server-error', 'offline'].includes(code);

/** Whether the service has never heard of the method: an older one, or one that is switched off. */
export const isUnknownMethod = ({ status, error }: XrpcFailure): boolean =>
  status === 404 ||
  status === 501 ||
  error === 'MethodNotImplemented' ||
  error === 'XRPCNotSupported' ||
  error === 'InvalidMethod';

import { performance } from 'node:perf_hooks';
import type { Fault } from './fault.ts';

/** One request to the server as the front saw it. Times are epoch ms with a fraction. */
export interface LoggedRequest {
  /** XRPC method, or the path of anything else. */
  readonly method: string;
  readonly verb: string;
  readonly host: string;
  /** Query or, for a record write, the JSON body: enough to tell which record a request was about. */
  readonly query: string;
  readonly body: string | null;
  /** When the request's head was in: the first byte, but for the parsing of one packet. */
  readonly firstByteAt: number;
  /** When the server had answered in full, so had committed; null if it never saw the request. */
  committedAt: number | null;
  /** What the server said; null as above. */
  serverStatus: number | null;
  /** What was answered to the browser; null if the connection was cut. */
  answeredStatus: number | null;
  readonly fault: Fault['kind'] | null;
}

/**
 * Epoch ms on the monotonic clock. Browsers' `performance.timeOrigin + performance.now()` is the same scale, which a
 * change of the computer's clock in the middle of a measurement doesn't bend.
 */
export function preciseNow(): number {
  return performance.timeOrigin + performance.now();
}

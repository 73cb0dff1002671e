import { createHash } from 'node:crypto';
import type { Timeline } from './timeline';

let timeline: Timeline | null = null;
let isInstalled = false;

/** A Blob whose text can be read at once. */
class ReadyBlob extends Blob {
  readonly ready: string;

  constructor(parts: BlobPart[] = [], options?: BlobPropertyBag) {
    super(parts, options);
    this.ready = parts.map((part) => (part instanceof ReadyBlob ? part.ready : String(part))).join('');
  }
}

/** The text of a request's body. */
export function bodyText(body: unknown): string {
  if (body === undefined || body === null) return '';
  if (body instanceof ReadyBlob) return body.ready;
  if (typeof body === 'string' || body instanceof URLSearchParams) return body.toString();
  throw new Error('a body of a kind that the simulation does not know');
}

/**
 * Puts the few things of the platform that work by real time or on other threads under the timeline: time limits of requests, hashes,
 * and the text of a Blob. One timeline at a time.
 */
export function govern(by: Timeline): void {
  timeline = by;
  if (isInstalled) return;
  isInstalled = true;
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    const end = (): void => controller.abort(new DOMException('The time is over', 'TimeoutError'));
    timeline?.machine(ms, end);
    return controller.signal;
  };
  const digest = async (_algorithm: string, data: Uint8Array): Promise<ArrayBuffer> => {
    const { buffer, byteOffset, byteLength } = createHash('sha256').update(data).digest();
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  };
  Object.defineProperty(crypto.subtle, 'digest', { value: digest });
  Object.defineProperty(globalThis, 'Blob', { value: ReadyBlob, writable: true });
}

import { failure, type Failure } from '@/lib/domain/failure';
import type { LinkCard } from '@/lib/domain/post';
import { fail, ok, type Result } from '@/lib/domain/result';
import { decodeHtml } from './decode-html';
import { keepPicture, type PictureIo } from './keep-picture';
import { parseLinkCard } from './parse-link-card';
import { readCapped } from './read-capped';

export interface LinkCardIo extends PictureIo {
  /** Makes an inert document: the page's DOMParser. */
  readonly parse: (html: string) => Document;
}

export interface FoundCard {
  readonly card: LinkCard;
  /** The page's picture, where it could not be had: its host needs the person's permission, or it failed. */
  readonly pictureUrl: string | null;
}

/** What a card needs stands at the page's beginning. */
const PAGE_BYTES = 1_000_000;
const TIMEOUT_MS = 15_000;

/**
 * Reads a page and makes its link card, picture included (`thumbId`). https only; no cookies, no referrer. The caller has asked for the
 * host's permission. Fails with `rejected` (not an https address), `offline`, `host-unreachable`, `not-found`, `server-error`, `aborted`.
 */
export async function fetchLinkCard(
  address: string,
  clientId: string | null,
  io: LinkCardIo,
): Promise<Result<FoundCard, Failure>> {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return fail(failure('rejected', `not an https address: ${address}`));
  const signal = AbortSignal.any([io.signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    const response = await io.fetch(url, {
      ...{ signal, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' },
      headers: { accept: 'text/html,application/xhtml+xml' },
    });
    if (!response.ok)
      return fail(failure(response.status >= 500 ? 'server-error' : 'not-found', `HTTP ${response.status}`));
    const type = response.headers.get('content-type') ?? '';
    const { bytes } = await readCapped(response, PAGE_BYTES);
    const html = /html|xml/i.test(type) ? decodeHtml(bytes, type) : '';
    const { title, description, imageUrl } = parseLinkCard(io.parse(html), response.url || url.href);
    const thumbId = imageUrl === null ? null : await keepPicture(imageUrl, clientId, { ...io, signal });
    const card: LinkCard = { url: url.href, title, description, thumbId };
    return ok({ card, pictureUrl: thumbId === null ? imageUrl : null });
  } catch (error) {
    if (io.signal.aborted) return fail(failure('aborted'));
    return fail(failure(navigator.onLine ? 'host-unreachable' : 'offline', String(error)));
  }
}

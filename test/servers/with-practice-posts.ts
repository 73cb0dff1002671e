import type { Handler } from './tls-front.ts';

/** A post that the server holds, by its author's DID or handle and its record key, or an author by DID; the practice app's own keys say what they are. */
const REAL_POST = /^\/profile\/(?:did:[^/]+|[^/]+\/post\/(?!3m6kpract)[^/]+)\/?$/;

/** bsky.app: published posts as they stand on the practice server, and the practice app, where there is one, for everything else. */
export function withPracticePosts(published: Handler, app: Handler | undefined): Handler {
  if (!app) return published;
  return (req, res) => {
    const path = decodeURIComponent((req.url ?? '/').split('?')[0] ?? '/');
    return (REAL_POST.test(path) ? published : app)(req, res);
  };
}

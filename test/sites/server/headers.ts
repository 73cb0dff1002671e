import type { Site } from './site-ids.ts';

/**
 * As strict as the real sites': scripts of their own only, none inline, no eval; styles are let in, as theirs are. Facebook's and LinkedIn's
 * ask for Trusted Types; Facebook sends no such header to everybody, LinkedIn has a default policy that lets text pass only (Briskine, 2026-02).
 */
export function siteHeaders(site: Site): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(site === 'facebook' || site === 'linkedin' ? ["require-trusted-types-for 'script'"] : []),
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

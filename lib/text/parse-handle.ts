import type { HandleRules } from '@/lib/domain/platform';

/**
 * The handle that somebody typed (`@name`), or that the address of a profile holds (`x.com/name`, with or without scheme). Null where it is neither
 * by the platform's rules.
 */
export function parseHandle(written: string, { pattern, hosts, path }: HandleRules): string | null {
  const typed = written.trim();
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (url && hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) {
    const found = path.exec(decoded(url.pathname + url.search))?.groups ?? {};
    const handle = Object.values(found).find((value) => value !== undefined);
    return handle !== undefined && pattern.test(handle) ? handle : null;
  }
  const handle = typed.replace(/^@/, '');
  return pattern.test(handle) ? handle : null;
}

/** Letters of other scripts as they are written; what is encoded wrongly stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Whether two e-mail addresses are one: with or without `mailto:`, in any case (no provider tells capitals apart), the domain in either of its spellings. */
export function sameEmail(a: string, b: string): boolean {
  const first = readEmail(a);
  return first !== null && first === readEmail(b);
}

/** In its plainest form; null for what is not exactly one address. */
function readEmail(text: string): string | null {
  const written = text
    .normalize('NFKC')
    .replace(/[\u200b\u200e\u200f\u00ad\ufeff]/g, '')
    .trim()
    .replace(/^(?:(?:e-?mail|mail)\s*:\s*|✉️?\s*)/iu, '')
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/s, '');
  const [, name, domain] = /^<?([^\s@<>,;]{1,64})@([^\s@<>,;]{1,255}?)\.?>?$/.exec(written) ?? [];
  if (name === undefined || domain === undefined) return null;
  const host = URL.parse(`https://${domain}`);
  if (!host || host.port !== '' || host.pathname !== '/' || !host.hostname.includes('.')) return null;
  return `${decoded(name).toLowerCase()}@${host.hostname}`;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

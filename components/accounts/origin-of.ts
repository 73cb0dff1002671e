/** The https origin of what a person typed as a server ("pds.example", "https://pds.example/xrpc"); null where it is none. */
export function originOf(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.protocol !== 'https:' || url.hostname === '' || url.username !== '') return null;
  return url.origin;
}

/** Parameters that tell where somebody came from, not what is shown. Read off addresses that the networks' share buttons gave, 2026-11. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|igsh|igshid|ref|ref_.*|refid|mibextid|rdid|share_url|cxt|xmt|slof|notif_.*|__.*|_rdr|_rdc|s|t|trk.*|si|feature)$/;

/** An https address without tracking parameters and without fragment; null where it is none. `base` is the page's own address. */
export function cleanPermalink(href: string, base: string): string | null {
  const url = URL.canParse(href, base) ? new URL(href, base) : null;
  if (url?.protocol !== 'https:' || url.pathname === '/') return null;
  for (const name of queryNames(url)) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.hash = '';
  return url.href.replace(/\/$/, '').slice(0, 2_048);
}

/** Names of an address's parameters. Not by its iterator: a content script of Firefox isn't let at that. */
export function queryNames({ searchParams }: URL): string[] {
  const names: string[] = [];
  searchParams.forEach((_, name) => names.push(name));
  return names;
}

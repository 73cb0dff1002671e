/** Addresses that lead on to the one in a parameter: what networks wrap links in. `path` absent: any. */
const WRAPPERS: readonly { readonly host: RegExp; readonly path?: RegExp; readonly param: string }[] = [
  { host: /^lm?\.(?:facebook|instagram|threads|messenger)\.(?:com|net)$/, param: 'u' },
  { host: /^l\.wl\.co$/, param: 'u' },
  { host: /^(?:www\.)?facebook\.com$/, path: /^\/(?:l\.php|flx\/warn\/?)$/, param: 'u' },
  { host: /^(?:www\.|m\.)?youtube\.com$/, path: /^\/redirect$/, param: 'q' },
  { host: /^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/, path: /^\/url$/, param: 'q' },
  { host: /^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/, path: /^\/url$/, param: 'url' },
  { host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:redir\/redirect|safety\/go)\/?$/, param: 'url' },
  { host: /^(?:www\.)?tiktok\.com$/, path: /^\/link\/v2$/, param: 'target' },
  { host: /^(?:www\.)?pinterest\.com$/, path: /^\/offsite\/?$/, param: 'url' },
  { host: /^out\.reddit\.com$/, param: 'url' },
  { host: /^(?:www\.)?t\.umblr\.com$/, path: /^\/redirect$/, param: 'z' },
  { host: /^vk\.com$/, path: /^\/away\.php$/, param: 'to' },
  { host: /^steamcommunity\.com$/, path: /^\/linkfilter\/?$/, param: 'u' },
];
/** Parameters that only say where a visitor came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|igshid?|igsh|gclid|gbraid|wbraid|dclid|gclsrc|gad_source|gad_campaignid|msclkid|ttclid|twclid|li_fat_id|yclid|epik|s_cid|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|vero_(?:id|conv)|oly_(?:enc|anon)_id|_ga|_gl|srsltid|ref_src|ref_url|wt_mc|wickedid|rb_clid|sc_?lid|scid)$/i;

/**
 * A web address in its plainest form, so that two that lead to the same page are the same text: redirect wrappers, scheme, `www.`, tracking
 * parameters and trailing slash taken off, the host in its ASCII spelling. Null for what is no web address. Always with a slash after the host.
 */
export function readUrl(text: string): string | null {
  const written = text
    .replace(/[\u200b\u200e\u200f\u00ad\ufeff]/g, '')
    .trim()
    .replace(/^<(.*)>$/s, '$1');
  if (written.length > 4_000 || /\s/.test(written)) return null;
  const url = parse(written);
  return url ? plain(unwrapped(url)) : null;
}

function parse(written: string): URL | null {
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(written)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return null;
  const url = URL.parse(scheme === undefined ? `https://${written.replace(/^\/\//, '')}` : written);
  return url && url.username === '' && url.password === '' && /[^.]\.[^.]/.test(url.hostname) ? url : null;
}

/** At most so many wrappers around each other. */
const DEEPEST = 4;

function unwrapped(url: URL): URL {
  let inner = url;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { hostname, pathname, searchParams } = inner;
    const wrapper = WRAPPERS.find(
      ({ host, path, param }) =>
        host.test(hostname) && (path?.test(pathname) ?? true) && searchParams.has(param),
    );
    const next = wrapper ? parse(searchParams.get(wrapper.param) ?? '') : null;
    if (!next) return inner;
    inner = next;
  }
  return inner;
}

function plain(url: URL): string {
  const host = url.hostname.replace(/^www\./, '').replace(/\.$/, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const path = encoded(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const query = kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  // An empty fragment and one that only marks words to find lead to the same page.
  const hash = url.hash.replace(/:~:.*$/s, '').replace(/^#$/, '');
  return `${host}${port}/${path.replace(/^\//, '')}${query === '' ? '' : `?${query}`}${encoded(hash)}`;
}

/** One spelling of what may be percent-encoded or not. */
function encoded(path: string): string {
  try {
    return encodeURI(decodeURI(path.replace(/%(?:7e|2d|2e|5f)/gi, (code) => decodeURIComponent(code))));
  } catch {
    return path;
  }
}

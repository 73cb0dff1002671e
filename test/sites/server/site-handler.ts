import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../../servers/forward.ts';
import { escapeHtml } from '../../servers/html.ts';
import type { Handler } from '../../servers/tls-front.ts';
import { drawAvatar, drawEmoji, drawPicture } from './drawings.ts';
import { siteHeaders } from './headers.ts';
import { PEOPLE, type AccountId } from './people.ts';
import { isProfilePatch, type Profile } from './profile.ts';
import type { SitesBuild } from './read-build.ts';
import { SITES, type Site } from './site-ids.ts';
import type { SiteItems } from './site-items.ts';
import type { SiteProfiles } from './site-profiles.ts';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/**
 * Answers for one practice site: `/assets/*`, what stands under `/__practice/`, and the page itself for every other path.
 *
 * - `GET /__practice/state?feed=N` people and posts; `GET /__practice/posts` what was submitted
 * - `POST /__practice/posts` one more, from an editor's model; `POST /__practice/reset` forgets what was submitted and saved
 * - `GET /__practice/profiles` what is stored of each account's profile; `POST /__practice/profiles` what a form's model holds
 */
export function siteHandler(site: Site, build: SitesBuild, kept: Kept): Handler {
  const headers = siteHeaders(site);
  const html = pageOf(site, build);
  return async (req, res) => {
    const url = new URL(req.url ?? '/', `https://${SITES[site]}`);
    const file = build.files.get(url.pathname);
    if (file) {
      const type = TYPES[url.pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      res.writeHead(200, { ...headers, 'content-type': type }).end(file);
    } else if (url.pathname.startsWith('/__practice/')) await practice(kept, url, req, res, headers);
    else res.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(html);
  };
}

/** What a site remembers. */
interface Kept {
  readonly items: SiteItems;
  readonly profiles: SiteProfiles;
}

async function practice(
  { items, profiles }: Kept,
  url: URL,
  req: IncomingMessage,
  res: ServerResponse,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const [, , what = '', name = ''] = url.pathname.split('/');
  const json = (value: unknown): void =>
    void res.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(value));
  const picture = (drawn: string | null): void => {
    if (drawn === null) res.writeHead(404, headers).end();
    else
      res
        .writeHead(200, { ...headers, 'content-type': 'image/svg+xml', 'cache-control': 'max-age=600' })
        .end(drawn);
  };
  const bare = decodeURIComponent(name.replace(/\.svg$/, ''));
  const route = `${req.method ?? 'GET'} ${what}`;
  if (route === 'GET state')
    return json({
      people: PEOPLE,
      items: items.all(Number(url.searchParams.get('feed') ?? 0)),
      profiles: profiles.all,
    });
  if (route === 'GET posts') return json(items.submitted);
  if (route === 'GET profiles') return json(profiles.all);
  if (route === 'GET avatar') {
    const person = PEOPLE.find(({ id }) => id === bare);
    return picture(person ? drawAvatar(person) : null);
  }
  if (route === 'GET emoji') return picture(drawEmoji(escapeHtml([...bare].slice(0, 12).join(''))));
  if (route === 'GET picture') return picture(drawPicture(bare));
  // Nothing but these pages can be meant: a form elsewhere can't send JSON without the browser asking first.
  const own = req.headers['content-type'] === 'application/json';
  if (route === 'POST posts' && own) {
    const entry: unknown = JSON.parse((await readBody(req)).toString('utf8'));
    return isEntry(entry) ? json(items.submit(entry, Date.now())) : void res.writeHead(400, headers).end();
  }
  if (route === 'POST profiles' && own) {
    const entry: unknown = JSON.parse((await readBody(req)).toString('utf8'));
    return isSaved(entry)
      ? json(profiles.save(entry.account, entry.set))
      : void res.writeHead(400, headers).end();
  }
  if (route === 'POST reset' && own) {
    items.reset(Date.now());
    profiles.reset();
    return json([]);
  }
  res.writeHead(404, headers).end();
}

type Entry = Parameters<SiteItems['submit']>[0];

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { by, account, parent, text, lang } = value as Record<string, unknown>;
  return (
    [by, account, text, lang].every((field) => typeof field === 'string') &&
    (parent === null || typeof parent === 'string')
  );
}

function isSaved(value: unknown): value is { account: AccountId; set: Partial<Profile> } {
  if (typeof value !== 'object' || value === null) return false;
  const { account, set } = value as Record<string, unknown>;
  return (account === 'casa-luz' || account === 'fern-and-co') && isProfilePatch(set);
}

/** Where each site's own script mounts its page. */
const ROOTS: Readonly<Record<Site, { readonly id: string; readonly title: string; readonly body: string }>> =
  {
    x: { id: 'react-root', title: 'Home / X', body: '' },
    facebook: { id: 'mount_0_0_Kx', title: 'Facebook', body: '' },
    instagram: { id: 'mount_0_0_qR', title: 'Instagram', body: '' },
    threads: { id: 'barcelona-page-layout', title: 'Threads', body: '' },
    linkedin: { id: 'root', title: 'Feed | LinkedIn', body: '' },
    bluesky: { id: 'root', title: 'Bluesky', body: '' },
    mastodon: {
      id: 'mastodon',
      title: 'Mastodon',
      body: 'app-body theme-mastodon-light no-reduce-motion layout-single-column',
    },
    tiktok: { id: 'app', title: 'TikTok', body: '' },
    pinterest: { id: '__PWS_ROOT__', title: 'Pinterest', body: '' },
    youtube: { id: 'ytcp-root', title: 'YouTube Studio', body: '' },
    'google-business': { id: 'yDmH0d', title: 'Business Profile', body: '' },
  };

function pageOf(site: Site, build: SitesBuild): string {
  const { script, styles } = build.entry(site);
  const { id, title, body } = ROOTS[site];
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n');
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${links}
<script type="module" src="${script}"></script>
</head>
<body${body ? ` class="${body}"` : ''}><div id="${id}"${site === 'mastodon' ? ' class="notranslate app-holder"' : ''}></div></body>
</html>
`;
}

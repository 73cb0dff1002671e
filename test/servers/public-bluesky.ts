import { escapeHtml, page, sendPage } from './html.ts';
import { PDS_HOST } from './hosts.ts';
import { listPosts } from './reader.ts';
import type { PostOnServer } from './reader.ts';
import type { Handler } from './tls-front.ts';

const PAINT = { ink: '#10243b', paper: '#f4f8fc' };

interface Profile {
  readonly did: string;
  readonly handle: string;
  readonly displayName?: string;
}

/** Stands for public.api.bsky.app: the signed-out look-ups that a client makes before it knows an account's server. */
export function publicApi(server: string, resolveHandle: Handler): Handler {
  return async (req, res) => {
    const url = new URL(req.url ?? '/', 'https://public.api.bsky.app');
    if (url.pathname === '/xrpc/com.atproto.identity.resolveHandle') return resolveHandle(req, res);
    const known = url.pathname === '/xrpc/app.bsky.actor.getProfile';
    const profile = known ? await findProfile(server, url.searchParams.get('actor') ?? '') : null;
    const json = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
    if (profile) res.writeHead(200, json).end(JSON.stringify(profile));
    else if (known) res.writeHead(400, json).end('{"error":"InvalidRequest","message":"Profile not found"}');
    else res.writeHead(404, json).end('{"error":"XRPCNotSupported","message":"XRPCNotSupported"}');
  };
}

/** Stands for bsky.app, so that "Open on Bluesky" shows the post in practice too: a profile, or one post of it. */
export function blueskyApp(server: string): Handler {
  return async (req, res) => {
    const [, , actor, , rkey] = decodeURIComponent((req.url ?? '/').split('?')[0] ?? '/').split('/');
    const profile = actor ? await findProfile(server, actor) : null;
    const posts = profile ? await listPosts(server, profile.did) : [];
    const shown = rkey ? posts.filter((post) => post.rkey === rkey) : posts;
    const title = escapeHtml(profile ? (profile.displayName ?? profile.handle) : 'Not found');
    const found = profile !== null && (!rkey || shown.length > 0);
    const body = `<p class="practice">Practice page in place of bsky.app</p>
<h1>${title}</h1>
<p>${escapeHtml(profile ? `@${profile.handle}` : '')}</p>
${profile ? shown.map((post) => article(profile.did, post)).join('\n') : ''}
${found ? '' : '<p>Nothing here.</p>'}`;
    sendPage(res, found ? 200 : 404, page('en', `<title>${title}</title>`, body, PAINT));
  };
}

function article(did: string, post: PostOnServer): string {
  const embed = post.embed as { images?: Image[]; external?: { uri: string; title: string } } | null;
  const pictures = (embed?.images ?? []).map(({ alt, image }) => {
    const query = new URLSearchParams({ did, cid: image.ref.$link });
    const source = `https://${PDS_HOST}/xrpc/com.atproto.sync.getBlob?${query}`;
    return `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">`;
  });
  const card = embed?.external
    ? `<p><a href="${escapeHtml(embed.external.uri)}">${escapeHtml(embed.external.title)}</a></p>`
    : '';
  return `<article><time>${escapeHtml(post.createdAt)}</time><p>${escapeHtml(post.text)}</p>${pictures.join('')}${card}</article>`;
}

interface Image {
  readonly alt: string;
  readonly image: { readonly ref: { readonly $link: string } };
}

async function findProfile(server: string, actor: string): Promise<Profile | null> {
  const repo = await fetch(
    `${server}/xrpc/com.atproto.repo.describeRepo?${new URLSearchParams({ repo: actor })}`,
  );
  if (!repo.ok) return null;
  const { did, handle } = (await repo.json()) as Profile;
  const query = new URLSearchParams({ repo: did, collection: 'app.bsky.actor.profile', rkey: 'self' });
  const record = await fetch(`${server}/xrpc/com.atproto.repo.getRecord?${query}`);
  const value = record.ok ? ((await record.json()) as { value: { displayName?: string } }).value : {};
  return { did, handle, ...(value.displayName ? { displayName: value.displayName } : {}) };
}

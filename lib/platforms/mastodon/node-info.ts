import * as v from 'valibot';
import type { PublisherIo } from '@/lib/domain/publisher';
import { ask } from './api';

const links = v.object({ links: v.array(v.object({ rel: v.string(), href: v.string() })) });
const document = v.object({ software: v.object({ name: v.string(), version: v.string() }) });

/** Which software a server runs, by https://nodeinfo.diaspora.software/protocol (read 2026-11); null where it doesn't say. */
export async function nodeInfo(
  server: string,
  io: PublisherIo,
): Promise<{ readonly name: string; readonly version: string } | null> {
  const index = await ask(io, { server }, { path: '/.well-known/nodeinfo' }, links);
  if (!index.ok) return null;
  const href = index.value.value.links.findLast(({ rel }) => rel.includes('nodeinfo'))?.href;
  const url = href === undefined ? null : URL.parse(href, server);
  // Of itself, and of no other host.
  if (url?.origin !== server) return null;
  const told = await ask(io, { server }, { path: url.pathname + url.search }, document);
  if (!told.ok) return null;
  const { name, version } = told.value.value.software;
  return { name: name.toLowerCase(), version };
}

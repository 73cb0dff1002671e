import { useState } from 'react';
import { LibraryPage } from '@/components/library/library-page';
import { useRead } from '@/components/ports/use-read';
import { hrefOf, type Route } from '@/components/studio/route';
import { useDirectory } from '@/components/studio/use-directory';
import { lastLangs } from '@/lib/db/reads/last-langs';
import { postById } from '@/lib/db/reads/post-by-id';
import { BinnedPost } from './binned-post';
import type { PostDraft } from './content-for';
import { MissingPost } from './missing-post';
import { NoClient } from './no-client';
import { OpenPost } from './open-post';
import { rememberedClient } from './remembered-client';

/** `#/library/<id>`: a post; `new` is one that nobody has written yet, `bin` what was deleted. */
export function PostPage({ route }: { readonly route: Route }) {
  return route.id === 'bin' ? <LibraryPage route={route} /> : <WrittenPost route={route} />;
}

function WrittenPost({ route: { id: wanted, clientId: filter } }: { readonly route: Route }) {
  const [at, setAt] = useState(() => placeOf(wanted));
  // After its first save a new post gets an address of its own; it stays the same post then.
  if (at.wanted !== wanted) setAt(wanted === at.id ? { ...at, wanted } : placeOf(wanted));
  const { id } = at;
  const directory = useDirectory();
  const isNew = wanted === 'new';
  const clientId = clientFor(filter, [...(directory?.clients.keys() ?? [])]);
  const found = useRead(
    async (db) => {
      const post = await postById(db, id);
      const langs = post || clientId === null ? [] : await lastLangs(db, clientId);
      return { id, clientId, post: post ?? null, langs };
    },
    [id, clientId],
  );
  if (!directory || found?.id !== id || found.clientId !== clientId) return null;
  const { post, langs } = found;
  if (post?.deletedAt != null) return <BinnedPost post={post} />;
  if (!post && wanted !== 'new' && !at.fresh) return <MissingPost />;
  if (clientId === null) return <NoClient />;
  const initial = post ?? blank(id, clientId, langs);
  return (
    <OpenPost
      key={id}
      initial={initial}
      directory={directory}
      onStored={isNew ? () => location.replace(hrefOf({ place: 'library', id, clientId: filter })) : null}
    />
  );
}

interface At {
  readonly wanted: string | null;
  readonly id: string;
  /** Begun in this window, so that it may not be stored yet. */
  readonly fresh?: boolean;
}

const placeOf = (wanted: string | null): At =>
  wanted === 'new' || wanted === null
    ? { wanted, id: crypto.randomUUID(), fresh: true }
    : { wanted, id: wanted };

/** Whose a new post is: whose things are shown, else the client of the post before, else the first. */
function clientFor(filter: string | null, ids: readonly string[]): string | null {
  const wishes = [filter, rememberedClient()];
  return wishes.find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
}

const blank = (id: string, clientId: string, langs: readonly string[]): PostDraft => ({
  ...{ id, clientId, text: '', variants: {}, media: [], link: null, langs, tags: [], category: null },
});

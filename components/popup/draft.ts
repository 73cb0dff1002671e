import type { ContentMedia, LinkCard, Post, PostContent } from '@/lib/domain/post';
import type { PlatformId } from '@/lib/domain/platform';
import type { PostInput } from '@/lib/messaging/protocol';
import type { WhenChoice } from '@/components/compose/when-choice';

/** The post that is being written in the popup. It carries what the checks need of its images, so that it is whole without the database. */
export interface Draft extends Pick<Post, 'id' | 'text' | 'variants' | 'langs' | 'tags' | 'category'> {
  /** Null until the first client is known. */
  readonly clientId: string | null;
  readonly media: readonly ContentMedia[];
  readonly link: LinkCard | null;
  readonly when: WhenChoice;
  /** The revision that the library holds of exactly this; null while it holds another state of it, or none. */
  readonly revision: number | null;
  /** Whether the library may hold any state of it: a save has been asked for. */
  readonly stored: boolean;
}

/** Nothing written yet, for the same client as before. */
export const emptyDraft = (id: string, clientId: string | null): Draft => ({
  id,
  clientId,
  text: '',
  variants: {},
  media: [],
  link: null,
  langs: [],
  tags: [],
  category: null,
  when: { kind: 'slot' },
  revision: null,
  stored: false,
});

/** Whether there is nothing in it that would be missed. */
export const isEmptyDraft = ({ text, media, link }: Draft): boolean =>
  text.trim() === '' && media.length === 0 && link === null;

/** As the library keeps it; null without a client, to whom every post belongs. */
export function toPost({
  id,
  clientId,
  text,
  variants,
  media,
  link,
  langs,
  tags,
  category,
}: Draft): PostInput | null {
  if (clientId === null) return null;
  const used = media.map(({ assetId, alt, focus }) => ({ assetId, alt, ...(focus && { focus }) }));
  return { id, clientId, text, variants, media: used, link, langs, tags, category };
}

/** The text as it would go to one platform. */
export const textFor = ({ text, variants }: Draft, platform: PlatformId): string =>
  variants[platform]?.text ?? text;

/** What would be queued for one platform. */
export const contentFor = (draft: Draft, platform: PlatformId): PostContent => ({
  text: textFor(draft, platform),
  media: draft.media,
  link: draft.link,
  langs: draft.langs,
});

/** What the library holds of it, as far as the popup must know. */
export interface StoredDraft {
  readonly post: Post;
  readonly media: readonly ContentMedia[];
  /** Whether it waits to be published, or is. */
  readonly isQueued: boolean;
}

/** Takes over what was changed elsewhere meanwhile. Null where there is nothing to go on with: it was queued, or deleted. */
export function reconcile(draft: Draft, stored: StoredDraft | null): Draft | null {
  if (!stored) return { ...draft, revision: null, stored: false };
  const { post, media, isQueued } = stored;
  if (isQueued || post.deletedAt !== null) return null;
  // Not stored as it stands: what is written here is newer than what was changed there.
  if (draft.revision === null || draft.revision >= post.revision) return draft;
  const { clientId, text, variants, link, langs, tags, category, revision } = post;
  return { ...draft, clientId, text, variants, media, link, langs, tags, category, revision };
}

import { library } from '@/lib/db/library';
import type { Failure } from '@/lib/domain/failure';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { Result } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { casaLuz } from './casa-luz';
import { fernAndCo } from './fern-and-co';
import { makeVideo } from './make-video';
import { drawPicture, type PictureName } from './pictures';
import type { PracticeClient, PracticePost } from './practice-post';

/** The page's way of taking files in. */
type ImportMedia = (
  files: readonly File[],
  options: { readonly clientId: string | null },
) => Promise<readonly { readonly result: Result<MediaAsset, Failure> }[]>;

/** How many posts of each client are queued into its slots. */
const QUEUED = 6;

export const PRACTICE_CLIENTS: readonly PracticeClient[] = [casaLuz, fernAndCo];

/**
 * Fills the library with invented clients, posts, pictures and a short film. Everything has a fixed id, so doing it again adds nothing;
 * pictures are the same bytes and so the same assets. Where a client has an account, slots are made and some posts queued.
 */
export async function fillWithPracticeData(importMedia: ImportMedia): Promise<void> {
  for (const client of PRACTICE_CLIENTS) {
    const { id, name, color, zone, bannedWords, signature } = client;
    await ask('client.save', {
      client: { id, name, color, zone, voice: { bannedWords, signature }, graceMinutes: null },
    });
    const assets = await takePictures(client, importMedia);
    for (const post of client.posts) await ask('post.save', { post: asInput(client, post, assets) });
    await queueSome(client);
  }
  const film = await makeVideo();
  if (film) await importMedia([film], { clientId: fernAndCo.id });
}

async function takePictures(
  { id, posts }: PracticeClient,
  importMedia: ImportMedia,
): Promise<ReadonlyMap<PictureName, string>> {
  const used = posts.flatMap(({ images = [] }) => images);
  const names = [...new Set(used.map(({ picture }) => picture))];
  const files = await Promise.all(names.map(drawPicture));
  const imported = await importMedia(files, { clientId: id });
  const assets = new Map<PictureName, string>();
  for (const [index, name] of names.entries()) {
    const result = imported[index]?.result;
    if (!result?.ok) continue;
    assets.set(name, result.value.id);
    const alt = used.find(({ picture }) => picture === name)?.alt ?? '';
    await ask('media.describe', { id: result.value.id, alt, name: `${name}.jpg` });
  }
  return assets;
}

const asInput = (client: PracticeClient, post: PracticePost, assets: ReadonlyMap<PictureName, string>) => ({
  id: `practice-${post.id}`,
  clientId: client.id,
  text: post.text,
  variants: {},
  media: (post.images ?? []).flatMap(({ picture, alt }) => {
    const assetId = assets.get(picture);
    return assetId === undefined ? [] : [{ assetId, alt }];
  }),
  link: post.link ? { ...post.link, thumbId: null } : null,
  langs: [post.lang],
  tags: [...(post.tags ?? [])],
  category: post.category,
});

async function queueSome({ id, zone, slots, posts }: PracticeClient): Promise<void> {
  const account = await library.accounts.where('clientId').equals(id).first();
  if (!account || account.deletedAt !== null) return;
  for (const [index, [weekday, time, category]] of slots.entries()) {
    await ask('slot.save', {
      slot: {
        id: `${id}-slot-${index}`,
        accountId: account.id,
        weekday,
        time,
        zone,
        category,
        pausedAt: null,
      },
    });
  }
  const planned = await library.deliveries
    .where('[accountId+dueAt]')
    .between([account.id, -Infinity], [account.id, Infinity])
    .count();
  if (planned > 0) return;
  for (const post of posts.slice(0, QUEUED)) {
    const stored = await library.posts.get(`practice-${post.id}`);
    if (stored)
      await ask('queue.add', {
        postId: stored.id,
        accountIds: [account.id],
        when: { kind: 'slot' },
        revision: stored.revision,
      });
  }
}

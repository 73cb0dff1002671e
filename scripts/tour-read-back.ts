import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PracticeNetwork } from '../test/servers/network.ts';
import { facetText, getBlob, listPosts, type PostOnServer } from '../test/servers/reader.ts';
import type { TourPost } from './tour-posts.ts';

export interface Found {
  readonly name: string;
  /** Addresses of every record with this text: one, if all is well. */
  readonly uris: readonly string[];
  /** From the due instant until the server had committed it, in ms; null where it never came. */
  readonly lateMs: number | null;
  /** What is not as it was queued. */
  readonly faults: readonly string[];
}

/** Lists both repositories by the protocol's own public methods and compares them with what was typed. */
export async function readBack(
  network: PracticeNetwork,
  posts: readonly TourPost[],
  due: number,
): Promise<Found[]> {
  const repositories = await Promise.all(
    network.accounts.map(({ did }) => listPosts(network.serverUrl, did)),
  );
  const wanted = new Set(posts.map(({ text }) => text));
  const strangers = repositories.flat().filter(({ text }) => !wanted.has(text));
  return Promise.all(
    posts.map(async (post) => {
      const did = network.accounts[post.account]?.did ?? '';
      const there = (repositories[post.account] ?? []).filter(({ text }) => text === post.text);
      const request = network
        .requests()
        .find(
          ({ method, body }) =>
            method === 'com.atproto.repo.putRecord' && body !== null && hasText(body, post.text),
        );
      const faults = [
        ...(there.length === 1 ? [] : [`listed ${there.length} times`]),
        ...strangers.map(({ uri }) => `nobody queued ${uri}`),
        ...(request && request.firstByteAt < due
          ? [`sent ${Math.round(due - request.firstByteAt)} ms early`]
          : []),
        ...(there[0] ? await compare(network, did, there[0], post) : []),
      ];
      return {
        name: post.name,
        uris: there.map(({ uri }) => uri),
        lateMs: request?.committedAt ? request.committedAt - due : null,
        faults,
      };
    }),
  );
}

const hasText = (body: string, text: string): boolean =>
  (JSON.parse(body) as { record?: { text?: string } }).record?.text === text;

interface ImagesEmbed {
  readonly images?: readonly {
    readonly alt: string;
    readonly image: { readonly ref: { readonly $link: string } };
    readonly aspectRatio?: { readonly width: number; readonly height: number };
  }[];
}

async function compare(
  network: PracticeNetwork,
  did: string,
  listed: PostOnServer,
  post: TourPost,
): Promise<string[]> {
  const faults: string[] = [];
  const marked = listed.facets.map((facet) =>
    facetText(listed.text, (facet as { index: { byteStart: number; byteEnd: number } }).index),
  );
  if (JSON.stringify(marked) !== JSON.stringify(post.marked))
    faults.push(`facets cover ${JSON.stringify(marked)}`);
  const images = (listed.embed as ImagesEmbed | null)?.images ?? [];
  if (images.length !== post.images.length) faults.push(`${images.length} images`);
  for (const [index, wanted] of post.images.entries()) {
    const image = images[index];
    if (!image) continue;
    if (image.alt !== wanted.alt) faults.push(`alt text is "${image.alt}"`);
    if (image.aspectRatio?.width !== 1_200 || image.aspectRatio.height !== 630)
      faults.push(`aspect ratio ${JSON.stringify(image.aspectRatio)}`);
    const { sha256 } = await getBlob(network.serverUrl, did, image.image.ref.$link);
    if (sha256 !== createHash('sha256').update(readFileSync(wanted.file)).digest('hex'))
      faults.push('the image has other bytes');
  }
  return faults;
}

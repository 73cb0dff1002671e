import { library } from '@/lib/db/library';
import { living } from '@/lib/db/reads/living';
import type { Reader } from '@/lib/db/reads/reader';
import type { Failure } from '@/lib/domain/failure';
import type { MediaAsset } from '@/lib/domain/media-asset';
import type { Result } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import type { In } from '@/lib/messaging/protocol';
import { drawPicture } from './drawing/draw-picture';
import { makeVideo } from './make-video';
import { fileName, PICTURES } from './pictures';
import { planFill, postId, type FillPlan } from './plan-fill';
import type { PracticePost } from './practice-post';
import { readStored } from './read-stored';

/** The page's way of taking files in. */
type ImportMedia = (
  files: readonly File[],
  options: { readonly clientId: string | null },
) => Promise<readonly { readonly result: Result<MediaAsset, Failure> }[]>;

/** The real world where nothing else is given. */
export interface FillOptions {
  readonly db?: Reader;
  readonly ask?: typeof ask;
  readonly draw?: typeof drawPicture;
  readonly film?: typeof makeVideo;
  readonly onProgress?: (done: number, total: number) => void;
}

type World = Required<FillOptions> & { readonly importMedia: ImportMedia };

/**
 * Fills the library with invented clients, posts, pictures, reply templates and a short film; what is there already is left alone (`planFill`). Where a
 * client has an account, slots are made and some posts queued. Throws where something could not be kept, a full disk for example: what
 * was filled stays, and doing it again goes on from there.
 */
export async function fillWithPracticeData(
  importMedia: ImportMedia,
  options: FillOptions = {},
): Promise<void> {
  const world: World = {
    db: library,
    ask,
    draw: drawPicture,
    film: makeVideo,
    onProgress: () => undefined,
    ...options,
    importMedia,
  };
  const steps = stepsOf(world, planFill(await readStored(world.db)));
  world.onProgress(0, steps.length);
  for (const [index, step] of steps.entries()) {
    await step();
    world.onProgress(index + 1, steps.length);
  }
}

function stepsOf(world: World, plan: FillPlan): readonly (() => Promise<unknown>)[] {
  const clients = plan.clients.map((client) => async () => must(await world.ask('client.save', { client })));
  const pictures = plan.pictures.map(({ name, clientId }) => async () => {
    const { alt, type } = PICTURES[name];
    const file = new File([await world.draw(PICTURES[name])], fileName(name), { type });
    await keepFile(world, file, clientId, alt);
  });
  let files: ReadonlyMap<string, string> | null = null;
  const posts = plan.posts.map(({ post, clientId }) => async () => {
    files ??= await readFiles(world.db);
    must(await world.ask('post.save', { post: asInput(post, clientId, files) }));
  });
  const slots = plan.slots.map((slot) => async () => must(await world.ask('slot.save', { slot })));
  const queue = plan.queue.map((entry) => () => queueOne(world, entry));
  const film = plan.filmOf === null ? [] : [() => keepFilm(world, plan.filmOf)];
  const { templates } = plan;
  const replies =
    templates.length === 0 ? [] : [async () => must(await world.ask('template.import', { templates }))];
  const records = plan.records.map((change) => async () => must(await world.ask('company.change', change)));
  return [...clients, ...records, ...pictures, ...posts, ...slots, ...queue, ...replies, ...film];
}

async function queueOne(world: World, { postId: id, accountId }: FillPlan['queue'][number]): Promise<void> {
  const post = await world.db.posts.get(id);
  // The person may have thrown it away.
  if (!post || post.deletedAt !== null) return;
  const when = { kind: 'slot' } as const;
  must(await world.ask('queue.add', { postId: id, accountIds: [accountId], when, revision: post.revision }));
}

/** Media assets by file name, without those in the bin. */
async function readFiles(db: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await db.media.toArray();
  return new Map(rows.filter(living).map(({ name, id }) => [name, id]));
}

async function keepFilm(world: World, clientId: string | null): Promise<void> {
  const film = await world.film();
  if (film) await keepFile(world, film, clientId, 'A stem grows upwards and opens its leaves pair by pair');
}

async function keepFile(
  { importMedia, ask: request }: World,
  file: File,
  clientId: string | null,
  alt: string,
): Promise<void> {
  const [imported] = await importMedia([file], { clientId });
  if (!imported) throw new Error('nothing was imported');
  const { id } = must(imported.result);
  must(await request('media.describe', { id, alt, name: file.name }));
}

function asInput(
  post: PracticePost,
  clientId: string,
  files: ReadonlyMap<string, string>,
): In<'post.save'>['post'] {
  const { text, lang, category, tags = [], pictures = [], link } = post;
  return {
    id: postId(post),
    clientId,
    text,
    variants: {},
    media: pictures.flatMap((name) => {
      const assetId = files.get(fileName(name));
      return assetId === undefined ? [] : [{ assetId, alt: PICTURES[name].alt }];
    }),
    link: link
      ? {
          url: link.url,
          title: link.title,
          description: link.description,
          thumbId: files.get(fileName(link.thumb)) ?? null,
        }
      : null,
    langs: [lang],
    tags: [...tags],
    category,
  };
}

function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
}

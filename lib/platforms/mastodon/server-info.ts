import * as v from 'valibot';
import type { ServerInfo } from '@/lib/domain/account';
import type { Failure } from '@/lib/domain/failure';
import type { PublisherIo } from '@/lib/domain/publisher';
import { fail, ok, type Result } from '@/lib/domain/result';
import { ask } from './api';
import { isAbsent, plain } from './failures';
import { knownOf } from './known-software';
import { nodeInfo } from './node-info';

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** What both versions of the answer have. https://docs.joinmastodon.org/entities/Instance/ and V1_Instance, read 2026-11. */
const instance = v.object({
  version: v.string(),
  configuration: v.optional(
    v.object({
      statuses: v.optional(v.object({ max_characters: count, max_media_attachments: count }), {}),
      media_attachments: v.optional(
        v.object({
          supported_mime_types: v.optional(v.array(v.string())),
          image_size_limit: count,
          video_size_limit: count,
          description_limit: count,
        }),
        {},
      ),
      polls: v.optional(v.object({ max_options: count, max_characters_per_option: count }), {}),
    }),
    {},
  ),
});

/**
 * What a server says of itself: software by nodeinfo, limits by `/api/v2/instance` or, where there is none (snac 2.75), v1.
 * `not-a-server` where it speaks neither.
 */
export async function readServerInfo(server: string, io: PublisherIo): Promise<Result<ServerInfo, Failure>> {
  const second = await ask(io, { server }, { path: '/api/v2/instance' }, instance);
  const answer =
    second.ok || !isOther(second.failure.status)
      ? second
      : await ask(io, { server }, { path: '/api/v1/instance' }, instance);
  if (!answer.ok) {
    const { failure: reason } = answer;
    return fail(isAbsent(reason) ? { ...plain(reason), code: 'not-a-server' } : plain(reason));
  }
  const { version, configuration } = answer.value.value;
  const { statuses, media_attachments: media, polls } = configuration;
  const told = await nodeInfo(server, io);
  const software = told ?? { name: 'mastodon-like', version };
  return ok({
    software: software.name,
    version: software.version,
    readAt: io.clock.now(),
    ...knownOf(software.name, software.version),
    ...given({
      textMax: statuses.max_characters,
      mediaMax: statuses.max_media_attachments,
      imageBytesMax: media.image_size_limit,
      videoBytesMax: media.video_size_limit,
      altMax: media.description_limit,
      pollOptionsMax: polls.max_options,
      pollOptionMax: polls.max_characters_per_option,
      mediaTypes: media.supported_mime_types,
    }),
  });
}

/** Another version, or nothing that speaks the API at all: the next one tells. */
const isOther = (status: number | undefined): boolean =>
  status !== undefined && status >= 400 && status < 500 && status !== 429;

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what isn't given. */
const given = <T extends object>(facts: T): Given<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Given<T>;

import * as v from 'valibot';
import type { Published } from '@/lib/domain/publisher';

/** What of a status matters here. https://docs.joinmastodon.org/entities/Status/, read 2026-11; snac and GoToSocial leave parts out. */
export const status = v.object({
  id: v.string(),
  url: v.nullish(v.string()),
  created_at: v.string(),
  edited_at: v.nullish(v.string()),
  content: v.string(),
  /** The words as they were typed, where the server tells: snac does, Mastodon asks for a look at `/source`. */
  text: v.nullish(v.string()),
  spoiler_text: v.nullish(v.string()),
  media_attachments: v.array(v.object({ id: v.string() })),
  account: v.object({ id: v.string() }),
  reblog: v.optional(v.unknown()),
  poll: v.nullish(
    v.object({
      options: v.array(v.object({ title: v.string() })),
      multiple: v.boolean(),
      expires_at: v.nullish(v.string()),
    }),
  ),
});

export type Status = v.InferOutput<typeof status>;

/** Where it can be read by others. */
export const publishedAs = ({ id, url }: Pick<Status, 'id' | 'url'>): Published => ({
  id,
  url: url?.startsWith('https://') ? url : null,
});

/** https://docs.joinmastodon.org/entities/ScheduledStatus/, read 2026-11. */
export const scheduled = v.object({
  id: v.string(),
  scheduled_at: v.string(),
  params: v.object({ text: v.nullish(v.string()) }),
});

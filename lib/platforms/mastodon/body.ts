import * as v from 'valibot';

/** What is sent to `/api/v1/statuses`, in this order. https://docs.joinmastodon.org/methods/statuses/#create, read 2026-11-27. */
const shape = v.object({
  status: v.string(),
  media_ids: v.optional(v.array(v.string())),
  poll: v.optional(v.object({ options: v.array(v.string()), expires_in: v.number(), multiple: v.boolean() })),
  in_reply_to_id: v.optional(v.string()),
  quoted_status_id: v.optional(v.string()),
  sensitive: v.optional(v.boolean()),
  spoiler_text: v.optional(v.string()),
  visibility: v.optional(v.picklist(['public', 'unlisted', 'private'])),
  language: v.optional(v.string()),
  /** ISO; for the server's own scheduler. */
  scheduled_at: v.optional(v.string()),
});

export type StatusBody = v.InferOutput<typeof shape>;

/** A frozen body, read again. It is of our own making; another one is a bug. */
export const parseBody = (frozenBody: string): StatusBody => v.parse(shape, JSON.parse(frozenBody));

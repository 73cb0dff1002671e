import * as v from 'valibot';
import type { PublisherIo } from '@/lib/domain/publisher';
import { ok, type Result } from '@/lib/domain/result';
import { ask, type Door } from './api';
import { isAbsent, type ApiFailure } from './failures';
import { statusPath } from './status-path';

const shape = v.object({ text: v.string(), spoiler_text: v.nullish(v.string()) });

/** A status as it was typed; null where the server doesn't tell (before Mastodon 3.5). */
export async function source(
  io: PublisherIo,
  door: Door,
  id: string,
): Promise<Result<v.InferOutput<typeof shape> | null, ApiFailure>> {
  const path = `${statusPath(id)}/source`;
  const answer = await ask(io, door, { path }, shape);
  if (answer.ok) return ok(answer.value.value);
  return isAbsent(answer.failure) ? ok(null) : answer;
}

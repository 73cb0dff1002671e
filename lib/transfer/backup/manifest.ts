import * as v from 'valibot';
import { failure, type Failure } from '@/lib/domain/failure';
import { fail, ok, type Result } from '@/lib/domain/result';
import { HEAD_VERSION } from '@/lib/db/open';
import { HASH } from '@/lib/db/rows/media-row';
import { BACKED_UP, FORMAT, FORMAT_VERSION, SINCE, type BackedUp } from './format';

const hash = v.pipe(v.string(), v.regex(HASH));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(200));

const table = v.object({ rows: count, bytes: count, sha256: hash });

const head = v.object({ format: v.literal(FORMAT), version: count, schema: count });

const manifest = v.object({
  ...head.entries,
  /** Version of the Tend that wrote it. */
  tend: text,
  /** Of the database, see `marks`; null where it had none. */
  generation: v.nullable(text),
  deviceId: text,
  /** Epoch ms. */
  createdAt: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  /** Absent only what there was not yet, see `SINCE`. */
  tables: v.object(
    Object.fromEntries(BACKED_UP.map((name) => [name, v.exactOptional(table)])) as Record<
      BackedUp,
      v.ExactOptionalSchema<typeof table, undefined>
    >,
  ),
  /** Files of the library; `id` is also their SHA-256. */
  media: v.array(v.object({ id: hash, bytes: count, type: text })),
  /** Small pictures of them. */
  thumbs: v.array(v.object({ id: hash, bytes: count, type: text, sha256: hash })),
  /** Media whose file could not be read when the backup was written. */
  missing: v.array(text),
});

export type Manifest = v.InferOutput<typeof manifest>;

/** Above any library that Tend can hold. */
export const MANIFEST_BYTES_MAX = 200_000_000;

/**
 * Reads a manifest. `newer-version`: of a format or a schema that this Tend doesn't know; `not-a-backup`: something else;
 * `backup-damaged`: begun well, but not whole.
 */
export function parseManifest(json: string): Result<Manifest, Failure> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail(failure('not-a-backup', String(error)));
  }
  const begun = v.safeParse(head, value);
  if (!begun.success) return fail(failure('not-a-backup', v.summarize(begun.issues)));
  const { version, schema } = begun.output;
  if (version > FORMAT_VERSION || schema > HEAD_VERSION)
    return fail(failure('newer-version', `format ${version}, schema ${schema}`));
  const parsed = v.safeParse(manifest, value);
  if (!parsed.success) return fail(failure('backup-damaged', v.summarize(parsed.issues)));
  const { tables } = parsed.output;
  const lost = BACKED_UP.find((name) => tables[name] === undefined && schema >= (SINCE[name] ?? 0));
  return lost ? fail(failure('backup-damaged', `no table ${lost}`)) : ok(parsed.output);
}

import * as v from 'valibot';

const remembered = v.object({
  generation: v.string(),
  /** Rows of the main tables; of posts and deliveries only none (0) or some (1). */
  counts: v.object({ clients: v.number(), accounts: v.number(), posts: v.number(), deliveries: v.number() }),
  /** Epoch ms of the last backup; null before the first. */
  lastBackupAt: v.nullable(v.number()),
  /** Epoch ms at which this was noted. */
  at: v.number(),
});

/** What is known of the library outside of its database, where a browser that loses the one keeps the other. */
export type Remembered = v.InferOutput<typeof remembered>;

/** A place of that kind. */
export interface Witness {
  read(): Promise<unknown>;
  write(value: Remembered): Promise<void>;
}

/** What is remembered; null where nothing is, or nothing that can be read. */
export async function readRemembered(witness: Witness): Promise<Remembered | null> {
  const parsed = v.safeParse(remembered, await witness.read().catch(() => undefined));
  return parsed.success ? parsed.output : null;
}

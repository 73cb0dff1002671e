import type { ActivityEntry } from '@/lib/domain/activity';
import type { LogLine } from '@/lib/delivery/decision';
import type { World } from './world';

/** What a line of the log is about. */
export type Subject = Partial<Pick<ActivityEntry, 'clientId' | 'accountId' | 'postId' | 'deliveryId'>>;

/** Makes an entry of the log; the caller writes it, in the transaction of what it tells of. */
export function activityEntry(
  world: Pick<World, 'clock' | 'newId'>,
  line: LogLine,
  subject: Subject,
  device: string,
): ActivityEntry {
  const now = world.clock.now();
  return {
    id: world.newId(),
    at: now,
    kind: line.kind,
    by: line.by,
    clientId: subject.clientId ?? null,
    accountId: subject.accountId ?? null,
    postId: subject.postId ?? null,
    deliveryId: subject.deliveryId ?? null,
    args: line.args ?? {},
    detail: line.detail ?? null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    origin: device,
  };
}

/** Appends one line. The log has no other way in, and no way to change or delete what is in it. */
export async function record(world: World, line: LogLine, subject: Subject, device: string): Promise<void> {
  await world.library.activity.add(activityEntry(world, line, subject, device));
}

import type { Delivery, SentPart } from '@/lib/domain/delivery';

/** What of a delivery is on the network, in order: the parts of a thread, or the one post. */
export function partsOut({ sent, remote, key }: Delivery): readonly SentPart[] {
  if (sent && sent.length > 0) return sent;
  if (!remote) return [];
  const { removedAt: _removedAt, editedAt: _editedAt, ...part } = remote;
  return [{ key: key ?? '', ...part }];
}

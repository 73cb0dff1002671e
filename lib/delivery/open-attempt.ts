import type { Delivery } from '@/lib/domain/delivery';
import type { Decision, Facts } from './decision';
import { enterOpen } from './enter';
import { SEND_DEADLINE_MS } from './timing';

/**
 * To `sending`, with the attempt that must be on the disk before the first byte leaves (rule R1). The caller has made sure that
 * the body is frozen; without one it is a bug.
 */
export function openAttempt(delivery: Delivery, facts: Facts): Decision {
  const { frozen } = delivery;
  if (!frozen) throw new Error(`delivery ${delivery.id} would be sent without a frozen body`);
  const deadline = facts.now + SEND_DEADLINE_MS;
  const number = delivery.attempts + 1;
  return {
    delivery: enterOpen(delivery, 'sending', deadline, facts, {
      owner: facts.owner,
      attemptId: facts.newId,
      attempts: number,
      looks: 0,
      firstSentAt: delivery.firstSentAt ?? facts.now,
    }),
    opens: {
      id: facts.newId,
      deliveryId: delivery.id,
      accountId: delivery.accountId,
      number,
      revision: delivery.revision,
      bodyHash: frozen.hash,
      key: frozen.key,
      part: delivery.sent?.length ?? 0,
      startedAt: facts.now,
      deadline,
      owner: facts.owner,
      open: 1,
      endedAt: null,
      outcome: null,
      failure: null,
      createdAt: facts.now,
      updatedAt: facts.now,
      deletedAt: null,
      origin: facts.device,
    },
    log: [
      {
        kind: 'delivery-sending',
        by: 'tend',
        args: { attempt: String(number) },
        detail: `key ${frozen.key}, sha256 ${frozen.hash}`,
      },
    ],
    effects: ['send'],
  };
}

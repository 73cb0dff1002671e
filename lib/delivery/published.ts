import type { Delivery, Remote } from '@/lib/domain/delivery';
import type { Decision, Facts } from './decision';
import { enterRest } from './enter';

/** To `published`. The remote id is part of the same commit; notification and statistics come after it (rule R5). */
export const published = (
  delivery: Delivery,
  remote: Pick<Remote, 'id' | 'url' | 'proof'>,
  facts: Facts,
): Decision => ({
  delivery: enterRest(delivery, 'published', facts, {
    remote: { ...remote, at: facts.now, removedAt: null },
  }),
  log: [
    {
      kind: remote.proof === 'answer' ? 'delivery-published' : 'delivery-verified-there',
      by: remote.proof === 'person' ? 'person' : 'tend',
      args: {
        url: remote.url ?? '',
        lateSeconds: String(Math.max(0, Math.round((facts.now - delivery.dueAt) / 1000))),
      },
      detail: remote.id,
    },
  ],
  effects: ['notify'],
});

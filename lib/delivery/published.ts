import type { Delivery, Remote, SentPart } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import type { Published } from '@/lib/domain/publisher';
import type { Decision, Facts, LogLine } from './decision';
import { enterOpen, enterRest } from './enter';
import { nextRead } from './next-read';

/** How many parts a delivery has: 1 where it is no thread and has no first comment. */
const partCount = ({ content }: Pick<Delivery, 'content'>): number => 1 + (content.rest?.length ?? 0);

/** Only what says where it is, of whatever told so. */
export const publishedAt = ({ id, url, ref }: Published): Published => ({
  id,
  url,
  ...(ref === undefined ? {} : { ref }),
});

/**
 * A part is out. The last one ends the delivery: to `published`, with the first part as `remote`. Any other is noted, and the next part
 * is begun, with a key of its own. The remote id is part of the same commit; notification and statistics come after it (rule R5).
 */
export function partOut(
  delivery: Delivery,
  there: Published,
  proof: Remote['proof'],
  facts: Facts,
): Decision {
  const part: SentPart = { key: delivery.key ?? '', ...there, at: facts.now, proof };
  const sent = [...(delivery.sent ?? []), part];
  const parts = partCount(delivery);
  if (sent.length < parts) return nextPart(delivery, sent, parts, facts);
  const { key: _key, ...first } = sent[0] ?? part;
  return {
    delivery: enterRest(delivery, 'published', facts, {
      remote: { ...first, removedAt: null },
      firstSentAt: null,
      // Only the person's word, without the network's id: there is nothing to read.
      ...(first.id === '' ? {} : { readAt: nextRead(facts.now, facts.now) }),
      ...(parts > 1 ? { sent } : {}),
    }),
    log: [line(proof === 'answer' ? 'delivery-published' : 'delivery-verified-there', part, delivery, facts)],
    effects: ['notify'],
  };
}

function nextPart(delivery: Delivery, sent: readonly SentPart[], parts: number, facts: Facts): Decision {
  const last = sent[sent.length - 1];
  const log = last
    ? [line('delivery-part-published', last, delivery, facts, { part: sent.length, parts })]
    : [];
  // Only the person's word, without an address: an answer to it can't be written.
  if (last?.id === '') {
    const reason = failure('thread-cut', `${sent.length} of ${parts}`);
    return {
      delivery: enterRest(delivery, 'needs-person', facts, { sent, reason }),
      log,
      effects: ['notify'],
    };
  }
  const fresh = { key: facts.newKey, frozen: null, firstSentAt: null, attemptId: null };
  const counters = { attempts: 0, prepareTries: 0, looks: 0 };
  return {
    delivery: enterOpen(delivery, 'scheduled', facts.now, facts, { sent, ...fresh, ...counters }),
    log,
    effects: [],
  };
}

const line = (
  kind: 'delivery-published' | 'delivery-verified-there' | 'delivery-part-published',
  { url, id, proof }: SentPart,
  { dueAt }: Delivery,
  { now }: Facts,
  counts: Readonly<Record<string, number>> = {},
): LogLine => ({
  kind,
  by: proof === 'person' ? 'person' : 'tend',
  args: {
    url: url ?? '',
    lateSeconds: String(Math.max(0, Math.round((now - dueAt) / 1000))),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
  },
  detail: id,
});

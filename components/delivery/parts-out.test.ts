import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { delivery, DUE } from '@/lib/delivery/fixtures';
import { speakEnglish } from '@/test/support/english';
import { offerLabel } from './offer-label';
import { offersFor } from './offers';
import { hasBegun, partsOf } from './parts-out';
import { says } from './says';

beforeEach(speakEnglish);

const part = (id: string) =>
  ({ key: id, id, url: `https://fake.test/${id}`, at: 1, proof: 'answer' }) as const;
const thread = (out: number, patch: Partial<Delivery> = {}): Delivery =>
  delivery({
    content: {
      ...delivery().content,
      rest: [
        { role: 'thread', text: 'Two' },
        { role: 'thread', text: 'Three' },
        { role: 'comment', text: 'More' },
      ],
    },
    ...(out > 0 ? { sent: ['a', 'b', 'c', 'd'].slice(0, out).map(part) } : {}),
    ...patch,
  });
const facts = { now: DUE + 3_600_000, handle: 'casaluz.test', isPausedAll: false };

describe('a delivery of several parts', () => {
  it('has begun once one is out and another is not', () => {
    expect([0, 1, 3, 4].map((out) => hasBegun(thread(out)))).toEqual([false, true, true, false]);
    expect(hasBegun(delivery({ state: 'published' }))).toBe(false);
    expect(partsOf(thread(2))).toEqual({ all: 4, out: 2 });
  });

  it('says how far it has come, under way and where it needs the person', () => {
    expect(says(thread(2), facts)).toBe('Part 2 of 4 is out. Goes out by itself.');
    const missed = thread(2, { state: 'missed', reason: failure('offline') });
    expect(says(missed, facts)).toMatch(/^2 of 4 parts are out\. It was due/);
    expect(says(thread(0), facts)).toBe('Goes out by itself.');
  });

  it('is continued, not posted', () => {
    const missed = thread(2, { state: 'missed', asking: 1 });
    expect(offersFor(missed).first).toBe('now');
    expect(offerLabel('now', 'Fake', missed)).toBe('Continue the thread');
    expect(offerLabel('now', 'Fake', thread(0))).toBe('Post now');
  });
});

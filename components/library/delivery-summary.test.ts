import { describe, expect, it } from 'vitest';
import { delivery } from '@/lib/delivery/fixtures';
import { summarise } from './delivery-summary';

const remote = { id: 'at://1', url: 'https://bsky.app/1', at: 50, proof: 'answer', removedAt: null } as const;
const published = delivery({ id: 'p', state: 'published', remote });
const later = delivery({ id: 'later', state: 'scheduled', dueAt: 200 });
const sooner = delivery({ id: 'sooner', state: 'held', dueAt: 100 });
const missed = delivery({ id: 'm', state: 'missed', dueAt: 1 });

describe('summarise', () => {
  it('says first what needs the person, then what comes next, then what is live', () => {
    expect(summarise([published, later, missed, sooner])).toEqual({
      kind: 'asking',
      delivery: missed,
      more: 0,
    });
    expect(summarise([published, later, sooner])).toEqual({ kind: 'pending', delivery: sooner, more: 1 });
    expect(summarise([published])).toEqual({ kind: 'published', delivery: published, more: 0 });
  });

  it('takes what was cancelled or deleted from the network for not scheduled', () => {
    const removed = delivery({ state: 'published', remote: { ...remote, removedAt: 60 } });
    expect(summarise([delivery({ state: 'cancelled' }), delivery({ state: 'dropped' }), removed])).toEqual({
      kind: 'none',
    });
    expect(summarise([])).toEqual({ kind: 'none' });
  });

  it('names what was published last', () => {
    const newer = delivery({ id: 'newer', state: 'published', remote: { ...remote, at: 70 } });
    expect(summarise([published, newer])).toMatchObject({ delivery: { id: 'newer' }, more: 1 });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryState } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { makeFakeWorld, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { savePost } from './posts';
import { addToQueue } from './queue';
import { scan } from './scan';

const SENTENCE = 'One sentence of a long story, told in parts. ';
const LONG = SENTENCE.repeat(16).trim();
let world: FakeWorld;

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
});

const queueNow = async (revision: number) =>
  addToQueue(world, { postId: 'p1', accountIds: ['a1'], when: { kind: 'now' }, revision });

const delivery = async () => {
  const [row] = await world.library.deliveries.toArray();
  if (!row) throw new Error('nothing is queued');
  return row;
};

/** Lets the time of every "look again" come, until it is in that state. */
async function until(state: DeliveryState): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    await scan(world);
    const row = await delivery();
    if (row.state === state) return;
    world.now = Math.max(world.now, row.nextAt ?? 0);
  }
  throw new Error(`it never is ${state}`);
}

describe('extras of a post', () => {
  it('count a revision where they change, and stay where a window does not know of them', async () => {
    const extras = { thread: true, firstComment: 'More' } as const;
    expect(await savePost(world, { post: postInput('p1', 'Hi') })).toMatchObject({ value: { revision: 1 } });
    expect(await savePost(world, { post: { ...postInput('p1', 'Hi'), extras } })).toMatchObject({
      value: { revision: 2 },
    });
    expect(await savePost(world, { post: postInput('p1', 'Hi') })).toMatchObject({ value: { revision: 2 } });
    expect((await world.library.posts.get('p1'))?.extras).toEqual(extras);
    await savePost(world, { post: { ...postInput('p1', 'Hi'), extras: {} } });
    expect(await world.library.posts.get('p1')).not.toHaveProperty('extras');
  });
});

describe('a thread', () => {
  beforeEach(async () => {
    const extras = { thread: true, firstComment: 'More at a.example' } as const;
    await savePost(world, { post: { ...postInput('p1', LONG), extras } });
  });

  it('is frozen in parts, with the first comment as the last', async () => {
    expect(await queueNow(1)).toMatchObject({ ok: true });
    const { content } = await delivery();
    expect(content.rest?.map(({ role }) => role)).toEqual(['thread', 'thread', 'comment']);
    const told = [content.text, ...(content.rest ?? []).slice(0, -1).map(({ text }) => text)];
    expect(told.join(' ')).toBe(LONG);
  });

  it('goes out part after part, each under a key of its own, and survives a death between two', async () => {
    await queueNow(1);
    world.network.faults.push({ failure: failure('unknown-outcome'), committed: true });
    await until('unknown');
    expect(world.network.posts.size).toBe(1);
    world = world.restarted();
    await until('published');
    const { sent = [] } = await delivery();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(4);
    expect([...world.network.posts.keys()].sort()).toEqual(sent.map(({ key }) => key).sort());
  });

  it('does not fit a network that has none: nothing is queued', async () => {
    await savePost(world, { post: { ...postInput('p1', LONG), extras: {} } });
    expect(await queueNow(2)).toMatchObject({ ok: false, failure: { code: 'too-long' } });
  });
});

it('a poll for a network without polls is refused before anything is queued', async () => {
  const poll = { options: ['Yes', 'No'], multiple: false, seconds: 3_600 };
  await savePost(world, { post: { ...postInput('p1', 'Bread?'), extras: { poll } } });
  expect(await queueNow(1)).toMatchObject({ ok: false, failure: { code: 'not-supported' } });
  expect(await world.library.deliveries.count()).toBe(0);
});

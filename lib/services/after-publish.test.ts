import { beforeEach, describe, expect, it } from 'vitest';
import type { Delivery } from '@/lib/domain/delivery';
import { failure } from '@/lib/domain/failure';
import { makeFakeWorld, postInput, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { act } from './act';
import { readThere } from './edit-on-network';
import { savePost } from './posts';
import { addToQueue } from './queue';
import { scan } from './scan';

const SENTENCE = 'One sentence of a long story, told in parts. ';
let world: FakeWorld;

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
});

async function published(text: string): Promise<Delivery> {
  await savePost(world, { post: { ...postInput('p1', text), extras: { thread: true } } });
  await addToQueue(world, { postId: 'p1', accountIds: ['a1'], when: { kind: 'now' }, revision: 1 });
  for (let turn = 0; turn < 20; turn += 1) {
    await scan(world);
    const [row] = await world.library.deliveries.toArray();
    if (row?.state === 'published') return row;
    world.now = Math.max(world.now, row?.nextAt ?? 0);
  }
  throw new Error('it is not published');
}

const now = async (id: string) => world.library.deliveries.get(id);
const logged = async (kind: string) => world.library.activity.filter((line) => line.kind === kind).toArray();

describe('deleting a thread', () => {
  it('deletes all parts, the last first; after a failure in the middle it goes on from there', async () => {
    const { id, sent = [] } = await published(SENTENCE.repeat(16));
    expect(sent).toHaveLength(3);
    world.network.removeFaults.push(null, failure('host-unreachable'));
    expect(await act(world, { id, act: { kind: 'remove-from-network' } })).toMatchObject({ ok: false });
    expect((await now(id))?.remote?.removedAt).toBeNull();
    const [line] = await logged('delivery-remove-failed');
    expect(line?.detail).toMatch(/1 of 3 parts/);
    expect([...world.network.posts.keys()]).toEqual(sent.slice(0, 2).map(({ key }) => key));

    expect(await act(world, { id, act: { kind: 'remove-from-network' } })).toMatchObject({ ok: true });
    expect(world.network.posts.size).toBe(0);
    expect((await now(id))?.remote?.removedAt).toBe(world.now);
    expect(await logged('delivery-removed-from-network')).toHaveLength(1);
    const removals = world.network.calls.filter((call) => call.startsWith('remove'));
    expect(removals[0]).toBe(`remove ${sent[2]?.id}`);
  });
});

describe('changing what is published', () => {
  const edit = (id: string, text: string, seen = 'Rye returns') =>
    act(world, { id, act: { kind: 'edit-on-network', text, seen } });

  it('puts the new text in place of the one that was seen, and notes it', async () => {
    const { id } = await published('Rye returns');
    expect(await readThere(world, { id })).toMatchObject({ ok: true, value: { text: 'Rye returns' } });
    expect(await edit(id, 'Rye is back')).toEqual({ ok: true, value: null });
    expect(await readThere(world, { id })).toMatchObject({ ok: true, value: { text: 'Rye is back' } });
    expect(await now(id)).toMatchObject({
      state: 'published',
      content: { text: 'Rye is back' },
      remote: { editedAt: world.now, ref: expect.stringContaining('version') },
    });
    expect(await logged('delivery-edited-on-network')).toHaveLength(1);
  });

  it('of a thread changes the first part only', async () => {
    const { id, content } = await published(SENTENCE.repeat(16));
    expect(await edit(id, 'A new beginning', content.text)).toMatchObject({ ok: true });
    const after = await now(id);
    expect(after?.content).toEqual({ ...content, text: 'A new beginning' });
    expect(after?.sent?.[0]?.ref).toBe(after?.remote?.ref);
  });

  it.each([
    ['it was changed there meanwhile', 'Rye is back', 'Somebody wrote this', 'state-changed'],
    ['it is too long', 'x'.repeat(301), 'Rye returns', 'too-long'],
    ['it would be empty', ' ', 'Rye returns', 'empty-post'],
  ])('changes nothing where %s, and logs it', async (_, text, seen, code) => {
    const { id } = await published('Rye returns');
    expect(await edit(id, text, seen)).toMatchObject({ ok: false, failure: { code } });
    expect(world.network.calls.some((call) => call.startsWith('edit'))).toBe(false);
    expect((await now(id))?.content.text).toBe('Rye returns');
    expect(await logged('delivery-edit-failed')).toHaveLength(1);
  });

  it('says that it is gone', async () => {
    const { id } = await published('Rye returns');
    world.network.posts.clear();
    expect(await readThere(world, { id })).toEqual({ ok: true, value: null });
    expect(await edit(id, 'Rye is back')).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('is not for what is not published, or was deleted', async () => {
    const { id } = await published('Rye returns');
    await act(world, { id, act: { kind: 'remove-from-network' } });
    expect(await edit(id, 'Rye is back')).toMatchObject({ ok: false, failure: { code: 'state-changed' } });
  });
});

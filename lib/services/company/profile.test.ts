import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldId, ProfileValue } from '@/lib/domain/company';
import { failure } from '@/lib/domain/failure';
import { drawPng } from '@/test/servers/draw-png';
import { makeFakeWorld, seedAccount, type FakeWorld } from '@/test/support/fake-world';
import { hashWhole } from '../media-import/hash-whole';
import { newRow } from '../stamps';
import { readProfile } from './profile-read';
import { undoProfile } from './profile-undo';
import { writeProfile } from './profile-write';

let world: FakeWorld;
const accountId = 'a1';
const unknown = (committed: boolean) => ({ failure: failure('unknown-outcome', 'no answer'), committed });

const there = (): FakeWorld['network']['profile'] => world.network.profile;
const text = (field: FieldId, line: string): ProfileValue => ({ field, lines: [line] });
const picture = (seed: number): Blob =>
  new Blob([Uint8Array.from(drawPng(2, 2, () => [seed, 0, 0]))], { type: 'image/png' });
const writes = () => there().calls.filter((call) => call.startsWith('write'));
const edits = () => world.library.profileEdits.toArray();
const logged = async () =>
  (await world.library.activity.toArray())
    .filter(({ kind }) => kind.startsWith('profile-'))
    .map(({ kind, args }) => [kind, args['count'], args['reason']]);

async function look(): Promise<readonly ProfileValue[]> {
  const read = await readProfile(world, { accountId });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}
const write = async (set: ProfileValue[], expected?: readonly ProfileValue[]) =>
  writeProfile(world, { accountId, set, expected: [...(expected ?? (await look()))] });
async function written(set: ProfileValue[]): Promise<string> {
  const answer = await write(set);
  if (!answer.ok || answer.value.editId === null) throw new Error(JSON.stringify(answer));
  return answer.value.editId;
}
/** A picture of the library, as the person would bring it. */
async function asset(seed: number): Promise<string> {
  const blob = picture(seed);
  const id = await hashWhole(blob);
  await world.library.media.put({
    ...(await newRow(world)),
    ...{ id, clientId: 'c1', kind: 'image', name: `${seed}.png`, mime: 'image/png', bytes: blob.size },
    ...{ width: 2, height: 2, seconds: null, alt: '', copyOf: null },
  });
  await world.library.mediaBlobs.put({ id, blob });
  return id;
}
const seenOf = async (field: FieldId) =>
  (await world.library.observations.toArray()).filter((row) => row.field === field).map(({ lines }) => lines);

beforeEach(async () => {
  world = makeFakeWorld();
  await seedAccount(world);
});

describe('reading a profile', () => {
  it('stores what it shows as seen, by API, and keeps its picture out of the media library', async () => {
    there().avatar = picture(1);
    const values = await look();
    const id = await hashWhole(picture(1));
    expect(values).toContainEqual({ field: 'avatar', lines: [], asset: id });
    expect(await world.library.observations.toArray()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          field: 'name',
          lines: ['Old name'],
          how: 'api',
          url: 'https://fake.test/me',
        }),
        expect.objectContaining({ field: 'avatar', lines: [id] }),
      ]),
    );
    expect((await world.library.media.get(id))?.copyOf).toBe(id);
    expect(await world.library.mediaBlobs.get(id)).toBeDefined();
  });

  it('says nothing of a picture that can’t be loaded', async () => {
    there().avatar = picture(1);
    there().showsPictures = false;
    expect(await look()).toContainEqual({ field: 'avatar', lines: [] });
    expect(await seenOf('avatar')).toEqual([]);
  });

  it('asks for a login where the session is no good', async () => {
    there().readFaults.push(failure('auth-expired'));
    expect(await readProfile(world, { accountId })).toMatchObject({ failure: { code: 'auth-expired' } });
    expect((await world.library.accounts.get(accountId))?.status).toBe('needs-login');
  });

  it.each([
    ['an account that is answered in pages', { publishBy: 'page' }, 'not-supported'],
    ['a platform without', { platform: 'x' }, 'not-supported'],
    ['one that is disconnected', { status: 'disconnected' }, 'account-gone'],
    ['one that is removed', { deletedAt: 1 }, 'account-gone'],
  ] as const)('is refused for %s', async (_, patch, code) => {
    await world.library.accounts.update(accountId, patch);
    expect(await readProfile(world, { accountId })).toMatchObject({ failure: { code } });
  });
});

describe('writing a profile', () => {
  it('writes what differs, reads it back, and stores it as seen', async () => {
    const answer = await write([text('name', 'Casa Luz'), text('bio', 'Old bio')]);
    expect(answer).toMatchObject({ ok: true, value: { lost: [] } });
    expect(writes()).toEqual(['write name']);
    expect(answer.ok && answer.value.now).toContainEqual(text('name', 'Casa Luz'));
    expect(await seenOf('name')).toEqual(expect.arrayContaining([['Old name'], ['Casa Luz']]));
    expect(await edits()).toMatchObject([
      { before: [text('name', 'Old name')], after: [text('name', 'Casa Luz')], undoneAt: null },
    ]);
    expect((await edits())[0]).not.toHaveProperty('open');
    expect(await logged()).toEqual([['profile-written', '1', undefined]]);
  });

  it('writes nothing that stands there already', async () => {
    expect(await write([text('name', ' Old name ')])).toMatchObject({ value: { editId: null, lost: [] } });
    expect(writes()).toEqual([]);
    expect(await edits()).toEqual([]);
  });

  it('is refused where something else stands there than the person saw', async () => {
    const seen = await look();
    there().texts.set('name', 'Changed there');
    expect(await write([text('name', 'Casa Luz')], seen)).toMatchObject({
      failure: { code: 'changed-there', detail: 'name' },
    });
    // What isn't written may have changed.
    expect(await write([text('bio', 'New bio')], seen)).toMatchObject({ ok: true });
    expect(await write([text('name', 'Casa Luz')], [])).toMatchObject({ failure: { code: 'changed-there' } });
    expect(writes()).toEqual(['write bio']);
  });

  it.each([
    ['too long', text('name', 'a'.repeat(51)), 'too-long'],
    ['nowhere in this profile', text('hours', 'Mo 9-17'), 'not-supported'],
    ['a picture that is gone', { field: 'avatar', lines: [], asset: 'gone' }, 'media-missing'],
  ] as const)('is refused before anything is sent: %s', async (_, value, code) => {
    expect(await write([value])).toMatchObject({ failure: { code } });
    expect(writes()).toEqual([]);
    expect(await edits()).toEqual([]);
  });

  it('is refused while this machine stands still', async () => {
    const expected = [...(await look())];
    const set = [text('name', 'Casa Luz')];
    await world.library.settings.update('settings', { standstill: 'elsewhere' });
    expect(await writeProfile(world, { accountId, set, expected })).toMatchObject({
      failure: { code: 'other-machine' },
    });
    expect(writes()).toEqual([]);
  });

  it('a refusal leaves no edit, and is told', async () => {
    there().faults.push({ failure: failure('scope-missing'), committed: false });
    expect(await write([text('name', 'Casa Luz')])).toMatchObject({ failure: { code: 'scope-missing' } });
    expect(await edits()).toEqual([]);
    expect(await logged()).toEqual([['profile-write-failed', '1', 'scope-missing']]);
    // Posts go on.
    expect((await world.library.accounts.get(accountId))?.status).toBe('connected');
  });

  it('what the server emptied beside it is put back', async () => {
    let first = true;
    there().afterWrite = () => {
      if (first) there().texts.set('bio', '');
      first = false;
    };
    expect(await write([text('name', 'Casa Luz')])).toMatchObject({ ok: true, value: { lost: [] } });
    expect(writes()).toEqual(['write name', 'write bio']);
    expect(there().texts.get('bio')).toBe('Old bio');
  });

  it('what it empties again and again is said, and can still be undone', async () => {
    there().afterWrite = () => void there().texts.set('bio', '');
    const answer = await write([text('name', 'Casa Luz')]);
    expect(answer).toMatchObject({ ok: true, value: { lost: ['bio'] } });
    there().afterWrite = () => undefined;
    const editId = answer.ok ? (answer.value.editId ?? '') : '';
    expect(await undoProfile(world, { editId })).toEqual({ ok: true, value: { lost: [] } });
    expect([...there().texts.values()]).toEqual(['Old name', 'Old bio', 'https://old.test']);
  });

  it('a yes that changed nothing is no edit', async () => {
    there().afterWrite = () => void there().texts.set('name', 'Old name');
    expect(await write([text('name', 'Casa Luz')])).toMatchObject({
      value: { editId: null, lost: ['name'] },
    });
    expect(await edits()).toEqual([]);
    expect(writes()).toHaveLength(1);
  });
});

describe('an outcome that nobody knows', () => {
  it('is read, not written again: it is there', async () => {
    there().faults.push(unknown(true));
    expect(await write([text('name', 'Casa Luz')])).toMatchObject({ ok: true, value: { lost: [] } });
    expect(writes()).toEqual(['write name']);
    expect(await edits()).toMatchObject([{ after: [text('name', 'Casa Luz')] }]);
  });

  it('is read: it isn’t there, and stays open until it can’t come any more', async () => {
    there().faults.push(unknown(false));
    expect(await write([text('name', 'Casa Luz')])).toMatchObject({ failure: { code: 'server-error' } });
    expect(await edits()).toMatchObject([{ open: 1 }]);
    await look();
    expect(await edits()).toHaveLength(1);
    world.now += 200_000;
    await look();
    expect(await edits()).toEqual([]);
    expect(writes()).toHaveLength(1);
  });

  it('can’t be read: that is said, and the next look tells', async () => {
    there().faults.push(unknown(true));
    const expected = await look();
    there().readFaults.push(null, failure('host-unreachable'));
    expect(await write([text('name', 'Casa Luz')], expected)).toMatchObject({
      failure: { code: 'not-read-back' },
    });
    const [edit] = await edits();
    expect(edit).toMatchObject({ open: 1 });
    await look();
    expect(await edits()).toMatchObject([{ id: edit?.id, after: [text('name', 'Casa Luz')] }]);
    expect((await edits())[0]).not.toHaveProperty('open');
  });

  it('a browser that is killed while it writes leaves an edit that the next one settles, and nothing is written twice', async () => {
    const expected = [...(await look())];
    const { write: whole } = there();
    const { promise: reached, resolve } = Promise.withResolvers<void>();
    there().write = async (...request) => {
      await whole(...request);
      resolve();
      return new Promise<never>(() => undefined);
    };
    void writeProfile(world, { accountId, set: [text('name', 'Casa Luz')], expected });
    await reached;
    there().write = whole;
    world = world.restarted();
    expect(await edits()).toMatchObject([{ open: 1 }]);
    const again = await writeProfile(world, { accountId, set: [text('name', 'Casa Luz')], expected });
    expect(again).toMatchObject({ ok: true, value: { editId: null, lost: [] } });
    expect(writes()).toEqual(['write name']);
    const [edit] = await edits();
    expect(edit).not.toHaveProperty('open');
    expect(await undoProfile(world, { editId: edit?.id ?? '' })).toMatchObject({ ok: true });
    expect(there().texts.get('name')).toBe('Old name');
  });
});

describe('pictures', () => {
  const avatar = (id: string | null): ProfileValue => ({ field: 'avatar', lines: [], asset: id });

  it('are written, seen to be the one that was chosen, and the old one is put back', async () => {
    there().avatar = picture(1);
    const chosen = await asset(2);
    const editId = await written([avatar(chosen)]);
    expect(there().avatar?.size).toBe(picture(2).size);
    expect((await seenOf('avatar')).at(-1)).toEqual([chosen]);
    expect(await undoProfile(world, { editId })).toEqual({ ok: true, value: { lost: [] } });
    expect(await hashWhole(there().avatar ?? new Blob())).toBe(await hashWhole(picture(1)));
  });

  it('that the server writes anew are known for the one that was chosen', async () => {
    there().rewrites = (blob) => new Blob([blob, 'anew'], { type: 'image/png' });
    const chosen = await asset(2);
    const answer = await write([avatar(chosen)]);
    expect(answer).toMatchObject({ ok: true, value: { lost: [] } });
    expect(await seenOf('avatar')).toContainEqual([chosen]);
    expect(await write([avatar(chosen)])).toMatchObject({ value: { editId: null } });
    expect(writes()).toHaveLength(1);
  });

  it('where there was none, none is put back; a server that can’t says so, and the rest is put back', async () => {
    const chosen = await asset(2);
    const first = await written([avatar(chosen)]);
    expect(await undoProfile(world, { editId: first })).toEqual({ ok: true, value: { lost: [] } });
    expect(there().avatar).toBeNull();
    const second = await written([avatar(chosen), text('name', 'Casa Luz')]);
    there().takesPicturesAway = false;
    expect(await undoProfile(world, { editId: second })).toEqual({ ok: true, value: { lost: ['avatar'] } });
    expect(there().texts.get('name')).toBe('Old name');
  });

  it('that couldn’t be loaded before can’t be put back, and that is said', async () => {
    there().avatar = picture(1);
    there().showsPictures = false;
    const expected = await look();
    there().showsPictures = false;
    const answer = await write([avatar(await asset(2)), text('name', 'Casa Luz')], expected);
    const editId = answer.ok ? (answer.value.editId ?? '') : '';
    expect(await undoProfile(world, { editId })).toMatchObject({ ok: true, value: { lost: ['avatar'] } });
    expect(there().texts.get('name')).toBe('Old name');
  });
});

describe('undo', () => {
  it('puts back what stood there, once', async () => {
    const editId = await written([text('name', 'Casa Luz'), text('website', '')]);
    expect(await undoProfile(world, { editId })).toEqual({ ok: true, value: { lost: [] } });
    expect([...there().texts.values()]).toEqual(['Old name', 'Old bio', 'https://old.test']);
    expect((await edits())[0]?.undoneAt).toBe(world.now);
    expect(await undoProfile(world, { editId })).toMatchObject({ failure: { code: 'state-changed' } });
    expect(await logged()).toEqual(
      expect.arrayContaining([
        ['profile-written', '2', undefined],
        ['profile-put-back', '2', undefined],
      ]),
    );
  });

  it('is refused where something else stands there by now', async () => {
    const editId = await written([text('name', 'Casa Luz')]);
    there().texts.set('name', 'Changed there');
    expect(await undoProfile(world, { editId })).toMatchObject({
      failure: { code: 'changed-there', detail: 'name' },
    });
    expect(there().texts.get('name')).toBe('Changed there');
  });

  it('a lost answer is read again, not written again', async () => {
    const editId = await written([text('name', 'Casa Luz')]);
    there().faults.push(unknown(true));
    expect(await undoProfile(world, { editId })).toEqual({ ok: true, value: { lost: [] } });
    expect(writes()).toHaveLength(2);
    const other = await written([text('name', 'Casa Luz')]);
    there().faults.push(unknown(false));
    expect(await undoProfile(world, { editId: other })).toMatchObject({ failure: { code: 'server-error' } });
    expect(await undoProfile(world, { editId: other })).toEqual({ ok: true, value: { lost: [] } });
    expect(there().texts.get('name')).toBe('Old name');
  });

  it('knows no edit that isn’t there', async () => {
    expect(await undoProfile(world, { editId: 'none' })).toMatchObject({ failure: { code: 'not-found' } });
  });
});

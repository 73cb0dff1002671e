import { describe, expect, it } from 'vitest';
import { openDb } from '@/lib/db/open';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { remakeThumb } from './remake-thumb';

const library = openDb({ name: 'remake' });
const film = async () => ok({ width: 2, height: 2, seconds: 1, thumb: new Blob(['first picture']) });
const io: Parameters<typeof remakeThumb>[0] = {
  ...{ library, readVideo: film, readSound: film },
  codec: {
    async decode(blob) {
      if ((await blob.text()) === 'broken') return fail(failure('media-broken'));
      const encode = async () => new Blob(['small']);
      return ok({ width: 2, height: 2, transparent: false, close: () => undefined, encode });
    },
  },
};

async function keep(id: string, kind: 'image' | 'video', bytes: string): Promise<void> {
  const facts = {
    clientId: null,
    name: id,
    mime: 'x',
    bytes: 1,
    width: 2,
    height: 2,
    seconds: null,
    alt: '',
  };
  const row = { createdAt: 1, updatedAt: 1, deletedAt: null, origin: 'd', copyOf: null };
  await library.media.put({ ...facts, ...row, id, kind });
  await library.mediaBlobs.put({ id, blob: new Blob([bytes]) });
}

describe('a small picture that was given up on a full disk (F32)', () => {
  it('is made again from the file, and kept', async () => {
    await keep('a', 'image', 'picture');
    await keep('b', 'video', 'film');
    expect(await (await remakeThumb(io, 'a'))?.text()).toBe('small');
    expect(await (await remakeThumb(io, 'b'))?.text()).toBe('first picture');
    expect(await library.mediaThumbs.count()).toBe(2);
  });

  it('is not where the file is lost or broken', async () => {
    await keep('c', 'image', 'broken');
    expect(await remakeThumb(io, 'c')).toBeNull();
    expect(await remakeThumb(io, 'nobody')).toBeNull();
  });
});

// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { Dexie } from 'dexie';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DbContext } from '@/components/ports/db-context';
import type { Reader } from '@/lib/db/reads/reader';
import { ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import type { PostDraft } from './content-for';
import { useDraft } from './use-draft';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const blank: PostDraft = {
  ...{
    id: 'p',
    clientId: 'casa',
    text: '',
    variants: {},
    media: [],
    link: null,
    langs: [],
    tags: [],
    category: null,
  },
};

/** Only what a draft is read from. */
function openPosts(name: string): Reader {
  const db = new Dexie(name) as Reader;
  db.version(1).stores({ posts: 'id' });
  return db;
}

describe('useDraft', () => {
  let db: Reader;
  let count = 0;
  /** Ends when the background may answer. */
  let gate: Promise<void>;
  let open: () => void;

  const write = async (text: string, into = db): Promise<number> => {
    const revision = ((await into.posts.get('p'))?.revision ?? 0) + 1;
    const row = { createdAt: 1, updatedAt: revision, deletedAt: null, origin: 'd', assetIds: [] };
    await into.posts.put({ ...blank, ...row, text, revision });
    return revision;
  };

  beforeEach(() => {
    db = openPosts(`use-draft-${(count += 1)}`);
    gate = Promise.resolve();
    const into = db;
    vi.mocked(ask).mockImplementation((async (_: string, { post }: { post: PostDraft }) => {
      await gate;
      return ok({ revision: await write(post.text, into) });
    }) as never);
  });
  afterEach(async () => {
    cleanup();
    await db.delete();
  });

  const start = () =>
    renderHook(() => useDraft(blank), {
      wrapper: ({ children }: { children: ReactNode }) => <DbContext value={db}>{children}</DbContext>,
    });
  const shut = (): void => {
    gate = new Promise((resolve) => (open = resolve));
  };

  it('stores what is typed and knows its revision', async () => {
    const { result } = start();
    act(() => result.current.change({ text: 'Rye' }));
    await waitFor(() => expect(result.current.save).toEqual({ kind: 'saved', revision: 1 }));
    expect((await db.posts.get('p'))?.text).toBe('Rye');
    expect(await result.current.flush()).toEqual(ok(1));
    expect(result.current.conflict).toBeNull();
  });

  it('builds a change on what is there by then, not on what was there when the work began', async () => {
    const { result } = start();
    act(() => {
      result.current.change({ text: 'Rye' });
      result.current.change(({ text }) => ({ text: `${text} returns` }));
    });
    expect(result.current.post.text).toBe('Rye returns');
    await waitFor(() => expect(result.current.save).toEqual({ kind: 'saved', revision: 2 }));
  });

  it('follows another window while nothing here waits to be stored', async () => {
    const { result } = start();
    act(() => result.current.change({ text: 'Rye' }));
    await waitFor(() => expect(result.current.save.kind).toBe('saved'));
    await write('From elsewhere');
    await waitFor(() => expect(result.current.post.text).toBe('From elsewhere'));
    expect(result.current.conflict).toBeNull();
  });

  async function conflicted() {
    const { result } = start();
    act(() => result.current.change({ text: 'Rye' }));
    await waitFor(() => expect(result.current.revision).toBe(1));
    shut();
    act(() => result.current.change({ text: 'Mine' }));
    act(() => result.current.change({ text: 'Mine, longer' }));
    await write('Theirs');
    await waitFor(() => expect(result.current.conflict).not.toBeNull());
    expect(result.current.post.text).toBe('Mine, longer');
    return result;
  }

  const holds = (text: string) =>
    waitFor(async () => expect((await db.posts.get('p'))?.text).toBe(text), { timeout: 3_000 });

  it('asks when both have changed, and takes the other text if the person says so', async () => {
    const result = await conflicted();
    act(() => result.current.conflict?.takeTheirs());
    expect(result.current.post.text).toBe('Theirs');
    expect(result.current.conflict).toBeNull();
    // What was on its way of the text that was given up lands first.
    open();
    await waitFor(() => expect(result.current.save.kind).toBe('saved'));
    await holds('Theirs');
    expect(result.current.post.text).toBe('Theirs');
  });

  it('asks when both have changed, and stores this one if the person says so', async () => {
    const result = await conflicted();
    act(() => result.current.conflict?.keepMine());
    open();
    await waitFor(() => expect(result.current.save.kind).toBe('saved'));
    await holds('Mine, longer');
    expect(result.current.post.text).toBe('Mine, longer');
  });
});

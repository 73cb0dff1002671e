// @vitest-environment happy-dom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { Dexie } from 'dexie';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DbContext } from '@/components/ports/db-context';
import { StudioPortsContext, type StudioPorts } from '@/components/ports/studio-ports';
import type { Reader } from '@/lib/db/reads/reader';
import { ok } from '@/lib/domain/result';
import { ask } from '@/lib/messaging/client';
import { checkDraft, isSound } from './check-draft';
import { blankTemplate, type TemplateDraft } from './template-draft';
import { readUnfinished } from './unfinished';
import { useTemplateDraft } from './use-template-draft';

vi.mock('@/lib/messaging/client', () => ({ ask: vi.fn() }));

const row = { uses: 3, usedAt: 1, createdAt: 1, deletedAt: null, origin: 'd' };
const stored: TemplateDraft = { ...blankTemplate('t', null), title: 'Hours', body: 'Open at nine' };

describe('useTemplateDraft', () => {
  let db: Reader;
  let count = 0;

  beforeEach(() => {
    db = new Dexie(`use-template-draft-${(count += 1)}`) as Reader;
    db.version(1).stores({ templates: 'id, updatedAt' });
    const into = db;
    vi.mocked(ask).mockImplementation((async (_: string, { template }: { template: TemplateDraft }) => {
      await into.templates.put({ ...template, ...row, updatedAt: Date.now() });
      return ok(null);
    }) as never);
  });
  afterEach(async () => {
    cleanup();
    localStorage.clear();
    vi.mocked(ask).mockReset();
    await db.delete();
  });

  const start = (initial: TemplateDraft, over: TemplateDraft | null) =>
    renderHook(() => useTemplateDraft(initial, over, (draft) => isSound(checkDraft(draft, []))), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <DbContext value={db}>
          <StudioPortsContext value={{ now: () => 5 } as StudioPorts}>{children}</StudioPortsContext>
        </DbContext>
      ),
    });
  const bodyInside = async (): Promise<string | undefined> => (await db.templates.get('t'))?.body;

  it('stores what can be stored, and only that', async () => {
    const { result } = start(blankTemplate('t', null), null);
    act(() => result.current.change({ title: 'Hours' }));
    expect(result.current.isSound).toBe(false);
    expect(ask).not.toHaveBeenCalled();
    act(() => result.current.change({ body: 'Open at nine' }));
    await waitFor(async () => expect(await bodyInside()).toBe('Open at nine'));
    await waitFor(() => expect(readUnfinished('t')).toBeNull());
  });

  it('writes nothing when a stored template is only opened', async () => {
    await db.templates.put({ ...stored, ...row, updatedAt: 1 });
    const { result } = start(stored, stored);
    await waitFor(() => expect(result.current.stored).toBeDefined());
    expect(ask).not.toHaveBeenCalled();
    expect(localStorage).toHaveLength(0);
  });

  it("keeps what can't be stored, and what was stored before stays", async () => {
    await db.templates.put({ ...stored, ...row, updatedAt: 1 });
    const { result } = start(stored, stored);
    await waitFor(() => expect(result.current.stored).toBeDefined());
    act(() => result.current.change({ body: 'Open at {{nope}}' }));
    await waitFor(() => expect(readUnfinished('t')?.draft.body).toBe('Open at {{nope}}'));
    expect(await bodyInside()).toBe('Open at nine');
    act(() => result.current.goBack?.());
    expect(result.current.draft.body).toBe('Open at nine');
    await waitFor(() => expect(readUnfinished('t')).toBeNull());
  });

  it('goes on where it was left, and stores it once it can be', async () => {
    await db.templates.put({ ...stored, ...row, updatedAt: 1 });
    const { result } = start({ ...stored, body: '{{nope}}' }, stored);
    await waitFor(() => expect(result.current.stored).toBeDefined());
    expect(result.current.conflict).toBeNull();
    act(() => result.current.change({ body: 'Open at ten' }));
    await waitFor(async () => expect(await bodyInside()).toBe('Open at ten'));
  });

  it('asks when another window has stored something else under what was left unfinished', async () => {
    await db.templates.put({ ...stored, body: 'Theirs', ...row, updatedAt: 2 });
    const { result } = start({ ...stored, body: '{{nope}}' }, stored);
    await waitFor(() => expect(result.current.conflict).not.toBeNull());
    act(() => result.current.conflict?.takeTheirs());
    expect(result.current.draft.body).toBe('Theirs');
    expect(result.current.conflict).toBeNull();
  });

  it('does not take a use of the template for a change of another window', async () => {
    await db.templates.put({ ...stored, ...row, updatedAt: 1 });
    const { result } = start(stored, stored);
    await waitFor(() => expect(result.current.stored).toBeDefined());
    act(() => result.current.change({ body: '{{' }));
    await db.templates.put({ ...stored, ...row, uses: 4, updatedAt: 3 });
    await waitFor(() => expect(result.current.stored?.uses).toBe(4));
    expect(result.current.conflict).toBeNull();
  });

  it('leaves the space that is being typed after a title where it is', async () => {
    const { result } = start(stored, stored);
    act(() => result.current.change({ title: 'Opening ' }));
    await waitFor(async () => expect((await db.templates.get('t'))?.title).toBe('Opening'));
    await waitFor(() => expect(result.current.stored?.title).toBe('Opening'));
    expect(result.current.draft.title).toBe('Opening ');
  });
});

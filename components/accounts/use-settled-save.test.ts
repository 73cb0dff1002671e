// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSettledSave } from './use-settled-save';

const save = vi.fn<(value: string) => Promise<boolean>>();
const hook = () => renderHook(() => useSettledSave(save));

beforeEach(() => {
  vi.useFakeTimers();
  save.mockReset().mockResolvedValue(true);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (ms: number): Promise<void> => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

describe('useSettledSave', () => {
  it('saves once typing pauses, and only what is there then', async () => {
    const { result } = hook();
    act(() => result.current.change('C'));
    await wait(300);
    act(() => result.current.change('Casa'));
    expect(result.current.saving).toBe('saving');
    await wait(1_000);
    expect(save.mock.calls).toEqual([['Casa']]);
    expect(result.current.saving).toBe('saved');
  });

  it('saves at once when the page is left', () => {
    const { result, unmount } = hook();
    act(() => result.current.change('Casa Luz'));
    unmount();
    expect(save.mock.calls).toEqual([['Casa Luz']]);
  });

  it('does not say "saved" of something that is not, and tries it again', async () => {
    save.mockResolvedValueOnce(false);
    const { result } = hook();
    act(() => result.current.change('Casa'));
    await wait(1_000);
    expect(result.current.saving).toBe('failed');
    await act(async () => result.current.flush());
    expect(save.mock.calls).toEqual([['Casa'], ['Casa']]);
    expect(result.current.saving).toBe('saved');
  });
});

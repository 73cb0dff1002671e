import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from '@/lib/domain/failure';
import { fail, ok } from '@/lib/domain/result';
import { Autosave } from './autosave';

describe('Autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function make(answerAfter = 10) {
    const written: string[] = [];
    let broken = false;
    const save = async (text: string) => {
      await new Promise((resolve) => setTimeout(resolve, answerAfter));
      if (broken) return fail(failure('storage-full'));
      written.push(text);
      return ok({ revision: written.length });
    };
    const autosave: Autosave<string> = new Autosave(save, () => undefined);
    return { autosave, written, setBroken: (value: boolean) => (broken = value) };
  }
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('stores the first key at once, and says so only when it is stored', async () => {
    const { autosave, written } = make();
    autosave.change('a');
    expect(autosave.state.kind).toBe('saving');
    await pass(10);
    expect(written).toEqual(['a']);
    expect(autosave.state).toEqual({ kind: 'saved', revision: 1 });
  });

  it('stores what follows in pauses, the last of it always', async () => {
    const { autosave, written } = make();
    for (let n = 1; n <= 20; n += 1) {
      autosave.change('x'.repeat(n));
      await pass(50);
    }
    await pass(1_000);
    expect(written.length).toBeLessThan(6);
    expect(written.at(-1)).toBe('x'.repeat(20));
    expect(autosave.dirty).toBe(false);
  });

  it('never says "saved" of a text that is behind the field', async () => {
    const { autosave, written } = make(2_000);
    autosave.change('first');
    await pass(1_000);
    autosave.change('second');
    await pass(1_000);
    expect(written).toEqual(['first']);
    expect(autosave.state.kind).toBe('saving');
    await pass(2_000);
    expect(written).toEqual(['first', 'second']);
    expect(autosave.state).toEqual({ kind: 'saved', revision: 2 });
  });

  it('stores at once when asked, because the page goes away', async () => {
    const { autosave, written } = make();
    autosave.change('a');
    await pass(10);
    autosave.change('ab');
    const flushed = autosave.flush();
    await pass(10);
    expect(await flushed).toMatchObject({ kind: 'saved' });
    expect(written).toEqual(['a', 'ab']);
  });

  it('keeps what could not be stored and stores it later', async () => {
    const { autosave, written, setBroken } = make();
    setBroken(true);
    autosave.change('a');
    await pass(1_000);
    expect(autosave.state).toMatchObject({ kind: 'failed', failure: { code: 'storage-full' } });
    expect(autosave.dirty).toBe(true);
    setBroken(false);
    const flushed = autosave.flush();
    await pass(10);
    expect(await flushed).toMatchObject({ kind: 'saved' });
    expect(written).toEqual(['a']);
  });
});

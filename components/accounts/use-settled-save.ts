import { useCallback, useEffect, useRef, useState } from 'react';

/** Where the saving of a form stands. */
export type Saving = 'untouched' | 'saving' | 'saved' | 'failed';

/** Quiet for so long means that the person has come to an end: each save is a line in the log. Milliseconds. */
const SETTLED_MS = 700;

/**
 * Saves what was last handed to `change` once typing pauses, and at once when the page is hidden or left. `save` resolves to whether it
 * worked; "saved" is said only of what is stored.
 */
export function useSettledSave<T>(save: (value: T) => Promise<boolean>): {
  readonly change: (value: T) => void;
  readonly flush: () => void;
  readonly saving: Saving;
} {
  const [saving, setSaving] = useState<Saving>('untouched');
  const waiting = useRef<{ readonly value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  const flush = useCallback((): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const due = waiting.current;
    if (!due) return;
    waiting.current = null;
    void latest.current(due.value).then((worked) => {
      if (!worked) waiting.current ??= due;
      if (waiting.current === null || !worked) setSaving(worked ? 'saved' : 'failed');
    });
  }, []);

  const change = useCallback(
    (value: T): void => {
      waiting.current = { value };
      setSaving('saving');
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(flush, SETTLED_MS);
    },
    [flush],
  );

  useEffect(() => {
    document.addEventListener('visibilitychange', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);

  return { change, flush, saving };
}

import { useCallback, useState } from 'react';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import { ask } from '@/lib/messaging/client';
import type { In, Out, Request } from '@/lib/messaging/protocol';

type Value<K extends Request> = Extract<Out<K>, { ok: true }>['value'];

/** Asks the background and says a failure as a sentence. Resolves to the value, or to undefined after a failure. */
export function useAsk(): {
  readonly run: <K extends Request>(name: K, input: In<K>) => Promise<Value<K> | undefined>;
  readonly busy: boolean;
} {
  const toast = useToast();
  const [running, setRunning] = useState(0);
  const run = useCallback(
    async <K extends Request>(name: K, input: In<K>): Promise<Value<K> | undefined> => {
      setRunning((count) => count + 1);
      const result = await ask(name, input).finally(() => setRunning((count) => count - 1));
      if (result.ok) return result.value as Value<K>;
      toast(failureText(result.failure));
      return undefined;
    },
    [toast],
  );
  return { run, busy: running > 0 };
}

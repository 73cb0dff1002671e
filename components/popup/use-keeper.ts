import { useEffect, useState, useSyncExternalStore } from 'react';
import { ask } from '@/lib/messaging/client';
import { afterPaint } from './after-paint';
import { DraftKeeper, type Kept } from './draft-keeper';
import { usePopupPorts } from './popup-ports';

/** The draft, as it was left. What became of it in the library meanwhile is asked after the first paint. */
export function useKeeper(): { readonly keeper: DraftKeeper } & Kept {
  const { store, library } = usePopupPorts();
  const [keeper] = useState(
    () =>
      new DraftKeeper({
        store,
        newId: () => crypto.randomUUID(),
        save: (post) => ask('post.save', { post }),
        remove: (id) => ask('post.remove', { ids: [id] }),
      }),
  );
  const kept = useSyncExternalStore(keeper.subscribe, () => keeper.state);

  useEffect(() => {
    const opened = keeper.state.draft;
    if (opened.stored) {
      void afterPaint()
        .then(library)
        .then(({ readDraft }) => readDraft(opened.id))
        .then((stored) => keeper.resume(opened, stored));
    }
    const flush = (): void => void keeper.flush();
    addEventListener('pagehide', flush);
    return () => removeEventListener('pagehide', flush);
  }, [keeper, library]);

  return { keeper, ...kept };
}

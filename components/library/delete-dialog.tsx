import { i18n } from '#i18n';
import { useRead } from '@/components/ports/use-read';
import type { Directory } from '@/components/studio/use-directory';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { deliveriesOfPosts } from '@/lib/db/reads/deliveries-of-posts';
import { ASKING_STATES, FINAL_STATES } from '@/lib/domain/delivery';

interface DeleteDialogProps {
  readonly ids: readonly string[];
  /** Whose each of them is. */
  readonly clientIds: readonly string[];
  readonly directory: Directory;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Before many posts go to the bin at once: how many, whose, and what that cancels. */
export function DeleteDialog({ ids, clientIds, directory, onConfirm, onClose }: DeleteDialogProps) {
  const pending = useRead(
    async (db) =>
      [...(await deliveriesOfPosts(db, ids)).values()]
        .flat()
        .filter(({ state }) => !FINAL_STATES.has(state) && !ASKING_STATES.has(state)).length,
    [ids],
  );
  const whose = [...Map.groupBy(clientIds, (id) => id)].map(([id, { length }]) =>
    i18n.t('library.delete.ofClient', { count: length, client: directory.clients.get(id)?.name ?? '' }),
  );
  return (
    <Dialog
      title={i18n.t('library.delete.title', ids.length)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('library.delete.keep')}</Button>
          <Button variant="danger" onClick={onConfirm}>
            {i18n.t('library.delete.confirm', ids.length)}
          </Button>
        </>
      }
    >
      <p>{new Intl.ListFormat().format(whose)}</p>
      {pending !== undefined && pending > 0 && <p>{i18n.t('library.delete.cancels', pending)}</p>}
      <p>{i18n.t('library.delete.hint')}</p>
    </Dialog>
  );
}

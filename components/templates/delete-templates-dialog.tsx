import { i18n } from '#i18n';
import type { Directory } from '@/components/studio/use-directory';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Template } from '@/lib/domain/template';

interface DeleteTemplatesDialogProps {
  readonly templates: readonly Template[];
  readonly directory: Directory;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Before many templates go to the bin at once: how many, and whose. */
export function DeleteTemplatesDialog({
  templates,
  directory,
  onConfirm,
  onClose,
}: DeleteTemplatesDialogProps) {
  const whose = [...Map.groupBy(templates, ({ clientId }) => clientId)].map(([id, { length }]) =>
    id === null
      ? i18n.t('templates.delete.forAll', { count: length })
      : i18n.t('library.delete.ofClient', {
          count: length,
          client: directory.clients.get(id)?.name ?? '',
        }),
  );
  return (
    <Dialog
      title={i18n.t('templates.delete.title', templates.length)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('library.delete.keep')}</Button>
          <Button variant="danger" onClick={onConfirm}>
            {i18n.t('templates.delete.confirm', templates.length)}
          </Button>
        </>
      }
    >
      <p>{new Intl.ListFormat(navigator.language).format(whose)}</p>
      <p>{i18n.t('templates.delete.hint')}</p>
    </Dialog>
  );
}

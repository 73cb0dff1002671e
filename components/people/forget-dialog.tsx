import { i18n } from '#i18n';
import type { Directory } from '@/components/studio/use-directory';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast-region';
import type { RememberedPerson } from '@/lib/db/reads/people-found';
import { personName } from './person-name';

interface ForgetDialogProps {
  readonly person: RememberedPerson;
  readonly directory: Directory;
  readonly onClose: () => void;
}

/** Before a person is erased everywhere: how many replies of which clients, and that there is no way back. */
export function ForgetDialog({ person, directory, onClose }: ForgetDialogProps) {
  const { run, busy } = useAsk();
  const toast = useToast();
  const { name } = personName(person);
  const counted = [...Map.groupBy(person.answers, ({ clientId }) => clientId)].map(([id, rows]) =>
    i18n.t('people.ofClient', rows.length, [
      String(rows.length),
      directory.clients.get(id)?.name ?? i18n.t('people.goneClient'),
    ]),
  );
  const forget = async (): Promise<void> => {
    const done = await run('person.forget', { person: person.person });
    if (done) toast(i18n.t('people.forgotten', done.forgotten));
    onClose();
  };
  return (
    <Dialog
      title={i18n.t('people.forgetTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('people.keep')}</Button>
          <Button variant="danger" busy={busy} onClick={() => void forget()}>
            {i18n.t('people.forgetNow')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('people.forgetWhat', { what: new Intl.ListFormat(navigator.language).format(counted) })}</p>
      <p>{i18n.t('people.forgetHint')}</p>
    </Dialog>
  );
}

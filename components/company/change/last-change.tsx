import { Undo2 } from 'lucide-react';
import { i18n } from '#i18n';
import { ago } from '@/components/delivery/ago';
import { useRead } from '@/components/ports/use-read';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { lastEdit } from '@/lib/db/reads/last-edit';
import type { Account } from '@/lib/domain/account';
import { fieldName } from '../field-name';
import styles from './change.module.css';
import { useUndoEdit } from './use-undo-edit';

interface LastChangeProps {
  readonly account: Account;
  readonly network: string;
  readonly now: number;
  readonly className?: string | undefined;
}

/** What Tend changed last at a place by the network's API, as long as it can be put back. */
export function LastChange({ account, network, now, className }: LastChangeProps) {
  const edit = useRead((db) => lastEdit(db, account.id), [account.id]);
  const { undo, busy } = useUndoEdit(network);
  if (!edit) return null;
  const fields = edit.before.map(({ field }) => fieldName(field)).join(', ');
  return (
    <div className={classNames(styles.last, className)}>
      <p>{i18n.t('companyPanel.change.last', { when: ago(edit.at, now), fields })}</p>
      <Button icon={<Undo2 />} busy={busy} onClick={() => void undo(edit.id)}>
        {i18n.t('companyPanel.change.putBack')}
      </Button>
    </div>
  );
}

import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { fieldName } from '@/components/company/field-name';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FailureNote } from '@/components/ui/failure-note';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import type { Account } from '@/lib/domain/account';
import type { FieldId, ProfileValue } from '@/lib/domain/company';
import type { Failure } from '@/lib/domain/failure';
import { ask } from '@/lib/messaging/client';
import { ChangeLine } from './change-line';
import styles from './company-part.module.css';
import type { PlaceRow } from './place-rows';

interface ChangeDialogProps {
  readonly account: Account;
  readonly network: string;
  readonly rows: readonly PlaceRow[];
  readonly say: (text: string) => void;
  readonly onClose: () => void;
}

/** What Tend would change by the network's API, beside what stands there this moment; written only when the person has seen it. */
export function ChangeDialog({ account, network, rows, say, onClose }: ChangeDialogProps) {
  const toast = useToast();
  const [there, setThere] = useState<readonly ProfileValue[] | null>(null);
  const [without, setWithout] = useState<ReadonlySet<FieldId>>(new Set());
  const [failed, setFailed] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const accountId = account.id;
  useEffect(() => {
    let isMeant = true;
    void ask('profile.read', { accountId }).then((read) => {
      if (!isMeant) return;
      if (read.ok) setThere(read.value);
      else setFailed(read.failure);
    });
    return () => {
      isMeant = false;
    };
  }, [accountId]);

  const picked = rows.filter(({ field }) => !without.has(field.field));
  const undo = async (editId: string): Promise<void> => {
    const undone = await ask('profile.undo', { editId });
    say(undone.ok ? i18n.t('companyPanel.change.undone', { network }) : failureText(undone.failure));
  };
  const write = async (): Promise<void> => {
    setBusy(true);
    const fields = picked.map(({ field }) => field.field);
    const done = await ask('profile.write', {
      accountId,
      set: picked.map(valueOf),
      expected: (there ?? []).filter(({ field }) => fields.includes(field)).map(copyOf),
    });
    setBusy(false);
    if (!done.ok) return setFailed(done.failure);
    const { editId, lost } = done.value;
    const names = lost.map(fieldName).join(', ');
    const text =
      lost.length > 0
        ? i18n.t('companyPanel.change.lost', { network, fields: names })
        : i18n.t('companyPanel.change.done', { network });
    toast(text, editId === null ? undefined : () => void undo(editId));
    onClose();
  };

  return (
    <Dialog
      title={i18n.t('companyPanel.change.title', { network })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{i18n.t('ui.cancel')}</Button>
          <Button
            variant="primary"
            busy={busy}
            disabled={there === null || picked.length === 0}
            onClick={() => void write()}
          >
            {i18n.t('companyPanel.change.write', picked.length)}
          </Button>
        </>
      }
    >
      {there === null && failed === null && (
        <p role="status">{i18n.t('companyPanel.change.reading', { network })}</p>
      )}
      {failed && <FailureNote failure={failed} />}
      {there && (
        <ul className={styles.facts}>
          {rows.map((row) => (
            <ChangeLine
              key={row.field.field}
              row={row}
              there={there.find(({ field }) => field === row.field.field) ?? null}
              isPicked={!without.has(row.field.field)}
              onPick={(isPicked) =>
                setWithout((before) => {
                  const next = new Set(before);
                  if (isPicked) next.delete(row.field.field);
                  else next.add(row.field.field);
                  return next;
                })
              }
            />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** A picture is the id of its asset, in the first line of what is wanted. */
function valueOf({ field, audit }: PlaceRow): ProfileValue {
  const lines = [...(audit.want?.lines ?? [])];
  return field.control === 'picture'
    ? { field: field.field, lines: [], asset: lines[0] ?? null }
    : { field: field.field, lines };
}

const copyOf = (value: ProfileValue): ProfileValue => ({ ...value, lines: [...value.lines] });

import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import lines from '@/components/ui/checked-lines.module.css';
import { Dialog } from '@/components/ui/dialog';
import { DialogActions } from '@/components/ui/dialog-actions';
import { FailureNote } from '@/components/ui/failure-note';
import { useToast } from '@/components/ui/toast-region';
import type { Account } from '@/lib/domain/account';
import type { FieldId, ProfileValue } from '@/lib/domain/company';
import type { Failure } from '@/lib/domain/failure';
import { ask } from '@/lib/messaging/client';
import { fieldName } from '../field-name';
import { ChangeLine } from './change-line';
import { isThere, wantedValue, type ChangeRow } from './change-row';
import { useUndoEdit } from './use-undo-edit';

interface ChangeDialogProps {
  readonly account: Account;
  readonly network: string;
  /** As they stand now: what the look of this dialog finds to be right is said to be. */
  readonly rows: readonly ChangeRow[];
  readonly onClose: () => void;
}

/** What Tend would change by the network's API, beside what stands there this moment; written only when the person has seen it. */
export function ChangeDialog({ account, network, rows, onClose }: ChangeDialogProps) {
  const toast = useToast();
  const { undo } = useUndoEdit(network);
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

  const thereOf = ({ field }: ChangeRow): ProfileValue | null =>
    there?.find((value) => value.field === field.field) ?? null;
  const isOffered = (row: ChangeRow): boolean => {
    const value = thereOf(row);
    return value !== null && !isThere(row, value);
  };
  const picked = rows.filter((row) => isOffered(row) && !without.has(row.field.field));
  const write = async (): Promise<void> => {
    setBusy(true);
    setFailed(null);
    const fields = picked.map(({ field }) => field.field);
    const done = await ask('profile.write', {
      accountId,
      set: picked.map(wantedValue),
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
        <DialogActions
          onClose={onClose}

          busy={busy}
          disabled={there === null || picked.length === 0}
          onClick={() => void write()}
        >
          {i18n.t('companyPanel.change.write', picked.length)}
        </DialogActions>
      }
    >
      {there === null && failed === null && (
        <p role="status">{i18n.t('companyPanel.change.reading', { network })}</p>
      )}
      {failed && <FailureNote failure={failed} />}
      {there && (
        <ul className={lines.lines}>
          {rows.map((row) => (
            <ChangeLine
              key={row.field.field}
              row={row}
              network={network}
              there={thereOf(row)}
              isOffered={isOffered(row)}
              isPicked={picked.includes(row)}
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

const copyOf = (value: ProfileValue): ProfileValue => ({ ...value, lines: [...value.lines] });

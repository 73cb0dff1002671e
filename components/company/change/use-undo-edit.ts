import { useState } from 'react';
import { i18n } from '#i18n';
import { failureText } from '@/components/ui/failure-text';
import { useToast } from '@/components/ui/toast-region';
import { ask } from '@/lib/messaging/client';
import { fieldName } from '../field-name';

/** Puts back what a change by API found, and says what came of it. */
export function useUndoEdit(network: string): {
  readonly undo: (editId: string) => Promise<void>;
  readonly busy: boolean;
} {
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const undo = async (editId: string): Promise<void> => {
    setBusy(true);
    const undone = await ask('profile.undo', { editId }).finally(() => setBusy(false));
    if (!undone.ok) return toast(failureText(undone.failure));
    const fields = undone.value.lost.map(fieldName).join(', ');
    toast(
      fields === ''
        ? i18n.t('companyPanel.change.undone', { network })
        : i18n.t('companyPanel.change.notUndone', { network, fields }),
    );
  };
  return { undo, busy };
}

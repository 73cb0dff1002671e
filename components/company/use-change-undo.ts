import { i18n } from '#i18n';
import { useAsk } from '@/components/studio/use-ask';
import { useToast } from '@/components/ui/toast-region';

/** Takes a change of the record back, and its campaign with it; says so, with a way back. */
export function useChangeUndo(): (changeId: string, said?: string) => Promise<void> {
  const { run } = useAsk();
  const toast = useToast();
  return async (changeId, said = i18n.t('companyPage.undone')) => {
    if ((await run('company.undo', { changeId })) === undefined) return;
    toast(said, () => void run('company.redo', { changeId }));
  };
}

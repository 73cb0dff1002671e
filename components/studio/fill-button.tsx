import { useState } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast-region';

/** Fills an empty library with practice data; only the practice build has any, in all others this is nothing. */
export function FillButton() {
  const { fillWithPracticeData } = useStudioPorts();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  if (import.meta.env.MODE !== 'practice' || !fillWithPracticeData) return null;
  const fill = async (): Promise<void> => {
    setBusy(true);
    await fillWithPracticeData();
    setBusy(false);
    toast(i18n.t('studio.practiceFilled'));
  };
  return (
    <Button busy={isBusy} onClick={() => void fill()}>
      {i18n.t('studio.fillWithPracticeData')}
    </Button>
  );
}

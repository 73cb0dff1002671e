import { useState } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast-region';

/** Fills an empty library with practice data; nothing in every build but the practice one, which alone holds its code. */
export const FillButton = import.meta.env.MODE === 'practice' ? PracticeButton : () => null;

function PracticeButton() {
  const { fill } = useStudioPorts();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  if (!fill) return null;
  const start = async (): Promise<void> => {
    setBusy(true);
    await fill().finally(() => setBusy(false));
    toast(i18n.t('studio.practiceFilled'));
  };
  return (
    <Button busy={isBusy} onClick={() => void start()}>
      {i18n.t('studio.fillWithPracticeData')}
    </Button>
  );
}

import { Pause, Play } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useAsk } from './use-ask';

/** Stops everything at once, and lets it go on. */
export function PauseAllButton({ paused }: { readonly paused: boolean }) {
  const { run, busy } = useAsk();
  return (
    <Button
      icon={paused ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
      busy={busy}
      onClick={() => void run('client.pause', { id: null, paused: !paused })}
    >
      {paused ? i18n.t('studio.resumeAll') : i18n.t('studio.pauseAll')}
    </Button>
  );
}

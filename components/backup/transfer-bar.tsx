import { i18n } from '#i18n';
import { formatBytes } from '@/components/media/format-bytes';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { Transfer } from './use-transfer';

interface TransferBarProps {
  readonly label: string;
  readonly transfer: Transfer;
}

/** How much of a large file is through, how fast, and Cancel. */
export function TransferBar({ label, transfer: { progress, cancel } }: TransferBarProps) {
  const { now } = useStudioPorts();
  if (!progress) return null;
  const { done, total, startedAt } = progress;
  const speed = done / Math.max(0.2, (now() - startedAt) / 1_000);
  const note = i18n.t('backup.progress', {
    ...{ done: formatBytes(done), total: formatBytes(total), speed: formatBytes(speed) },
  });
  return <ProgressBar label={label} done={done} total={total} note={note} onCancel={cancel} />;
}

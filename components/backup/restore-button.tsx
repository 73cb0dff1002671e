import { History } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { RestoreDialog } from './restore-dialog';

interface RestoreButtonProps {
  readonly primary?: boolean;
  /** False where the offer has become pointless; a dialog that is open stays. */
  readonly isOffered?: boolean;
}

/** Chooses a backup; the dialog checks it and goes on from there. */
export function RestoreButton({ primary = false, isOffered = true }: RestoreButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  return (
    <>
      {isOffered && (
        <Button
          variant={primary ? 'primary' : 'plain'}
          icon={<History aria-hidden="true" />}
          onClick={() => input.current?.click()}
        >
          {i18n.t('backup.restore')}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".zip,application/zip"
        aria-label={i18n.t('backup.restore')}
        onChange={(event) => {
          setFile(event.target.files?.[0] ?? null);
          event.target.value = '';
        }}
      />
      {file && <RestoreDialog file={file} onClose={() => setFile(null)} />}
    </>
  );
}

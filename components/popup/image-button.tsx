import { ImagePlus } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import styles from './tools.module.css';

interface ImageButtonProps {
  readonly canPickFiles: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** Takes over where a file dialog would close the popup. */
  readonly onElsewhere: () => void;
}

/** Opens the browser's file dialog, or the studio where the popup would not outlive it. */
export function ImageButton({ canPickFiles, onFiles, onElsewhere }: ImageButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="quiet"
        className={styles.tool}
        icon={<ImagePlus aria-hidden="true" />}
        onClick={() => (canPickFiles ? input.current?.click() : onElsewhere())}
      >
        {i18n.t('popup.image')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept="image/jpeg,image/png,image/webp,image/gif"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

import { Upload as UploadIcon } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';

/** What the file dialog shows first; the bytes decide, not the name. */
const ACCEPT = 'image/jpeg,image/png,image/webp,image/gif,video/mp4,video/webm';

interface UploadButtonProps {
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  readonly imagesOnly?: boolean;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the browser's file dialog. */
export function UploadButton({
  label,
  icon,
  imagesOnly = false,
  primary = false,
  disabled = false,
  onFiles,
}: UploadButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={primary ? 'primary' : 'plain'}
        icon={icon ?? <UploadIcon aria-hidden="true" />}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={imagesOnly ? ACCEPT.replace(/,video.*/, '') : ACCEPT}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

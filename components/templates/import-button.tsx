import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';

/** Opens the browser's file dialog; what is in the file decides, not its name. */
export function ImportButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FileUp aria-hidden="true" />} onClick={() => input.current?.click()}>
        {i18n.t('templates.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

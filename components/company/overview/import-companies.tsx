import { FileUp } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { ImportDialog } from './import-dialog';
import type { OverviewRow } from './use-overview';
import type { TableFiles } from './use-table-files';

interface ImportCompaniesProps {
  readonly rows: readonly OverviewRow[];
  readonly files: TableFiles;
}

/** Opens a table of many clients' records. */
export function ImportCompanies({ rows, files }: ImportCompaniesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FileUp aria-hidden="true" />} onClick={() => input.current?.click()}>
        {i18n.t('companyPage.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => {
          void files.open(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {files.opened && <ImportDialog {...files.opened} rows={rows} onClose={files.close} />}
    </>
  );
}

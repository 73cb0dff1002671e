import { useState } from 'react';
import { i18n } from '#i18n';
import { useBackupPorts } from '@/components/ports/backup-ports';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useToast } from '@/components/ui/toast-region';
import type { CompanyTable } from '@/lib/company/record/company-table';
import type { OverviewRow } from './use-overview';

export interface TableFiles {
  /** A table that was read and waits for the person's yes. */
  readonly opened: { readonly name: string; readonly table: CompanyTable } | null;
  readonly open: (file: File | undefined) => Promise<void>;
  readonly close: () => void;
  /** Writes all records into a file in the downloads. */
  readonly write: () => Promise<void>;
}

/** Records from a table and into one. */
export function useTableFiles(rows: readonly OverviewRow[]): TableFiles {
  const { companyFiles, now } = useStudioPorts();
  const { saveText } = useBackupPorts();
  const toast = useToast();
  const [opened, setOpened] = useState<TableFiles['opened']>(null);
  return {
    opened,
    open: async (file) => {
      if (!file) return;
      const table = await companyFiles.readTable(file);
      if (table) setOpened({ name: file.name, table });
      else toast(i18n.t('companyPage.import.unknown', { name: file.name }));
    },
    close: () => setOpened(null),
    write: async () => {
      const text = await companyFiles.writeTable(
        rows.map(({ client, facts }) => ({ client: client.name, facts })),
      );
      saveText(text, `companies-${new Date(now()).toISOString().slice(0, 10)}.csv`);
      toast(i18n.t('companyPage.overview.exported', rows.length));
    },
  };
}

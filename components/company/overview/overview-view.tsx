import { Building2, FileDown } from 'lucide-react';
import { i18n } from '#i18n';
import { FillButton } from '@/components/studio/fill-button';
import { PageHead } from '@/components/studio/page-head';
import { hrefOf } from '@/components/studio/route';
import type { Directory } from '@/components/studio/use-directory';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { ClientRows } from './client-rows';
import { ImportCompanies } from './import-companies';
import { useOverview } from './use-overview';
import { useTableFiles } from './use-table-files';

/** All clients: how right their places are, what is open, and their records from a table and as one. */
export function OverviewView({ directory }: { readonly directory: Directory }) {
  const rows = useOverview(directory);
  const files = useTableFiles(rows ?? []);
  if (!rows) return null;
  return (
    <>
      <PageHead
        page={i18n.t('studio.nav.company')}
        title={i18n.t('studio.nav.company')}
        intro={i18n.t('companyPage.overview.intro')}
        actions={
          rows.length > 0 && (
            <>
              <ImportCompanies rows={rows} files={files} />
              <Button icon={<FileDown aria-hidden="true" />} onClick={() => void files.write()}>
                {i18n.t('companyPage.overview.export')}
              </Button>
            </>
          )
        }
      />
      {rows.length === 0 ? (
        <EmptyState
          icon={<Building2 size={32} />}
          title={i18n.t('today.empty.noClientTitle')}
          actions={
            <>
              <ButtonLink href={hrefOf({ place: 'accounts', id: 'new' })}>
                {i18n.t('studio.addClient')}
              </ButtonLink>
              <FillButton />
            </>
          }
        >
          {i18n.t('companyPage.overview.empty')}
        </EmptyState>
      ) : (
        <ClientRows rows={rows} />
      )}
    </>
  );
}

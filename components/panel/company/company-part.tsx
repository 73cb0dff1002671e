import { useEffect, useState } from 'react';
import { DbContext } from '@/components/ports/db-context';
import type { ClientFace } from '@/lib/domain/page-bridge';
import type { FrontProfile } from '@/lib/messaging/company-protocol';
import { usePanelPorts } from '../panel-ports';
import { CompanyPortsContext, type CompanyPorts } from './company-ports';
import { CompanyView } from './company-view';

export interface CompanyPartProps {
  /** Null until the page in front was looked at. */
  readonly front: FrontProfile | null;
  /** Whose place is shown. */
  readonly onClient: (client: ClientFace | null) => void;
}

/** The company view with what only it needs: the database, and the platforms' places. */
export function CompanyPart({ front, onClient }: CompanyPartProps) {
  const { company } = usePanelPorts();
  const [ports, setPorts] = useState<CompanyPorts | null>(null);
  useEffect(() => {
    let isMeant = true;
    void company().then((loaded) => {
      if (isMeant) setPorts(loaded);
    });
    return () => {
      isMeant = false;
    };
  }, [company]);
  if (!ports) return null;
  return (
    <CompanyPortsContext value={ports}>
      <DbContext value={ports.db}>
        <CompanyView front={front} onClient={onClient} />
      </DbContext>
    </CompanyPortsContext>
  );
}

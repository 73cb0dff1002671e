import { DatabaseZap } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { failureText } from '@/components/ui/failure-text';
import type { FailureCode } from '@/lib/domain/failure';
import styles from './library-gate.module.css';

/** Shows the studio once the library is open; until then, and where it can't be opened, says what is the matter. */
export function LibraryGate({ children }: { readonly children: ReactNode }) {
  const { watchLibrary } = useStudioPorts();
  const [trouble, setTrouble] = useState<FailureCode | null | undefined>(undefined);
  useEffect(() => watchLibrary(setTrouble), [watchLibrary]);
  if (trouble === undefined) return null;
  if (trouble === null) return children;
  return (
    <main className={styles.gate}>
      <div role="alert">
        <EmptyState
          icon={<DatabaseZap size={32} />}
          title={i18n.t('studio.closedTitle')}
          actions={<Button onClick={() => location.reload()}>{i18n.t('studio.reload')}</Button>}
        >
          {failureText({ code: trouble })}
        </EmptyState>
      </div>
    </main>
  );
}

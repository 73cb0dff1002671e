import { lazy, Suspense, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Reader } from '@/lib/db/reads/reader';
import { usePanelPorts } from '../panel-ports';
import styles from './pictures.module.css';

/** Loaded when it is first opened: it brings the database. */
const Pictures = lazy(() => import('./pictures').then((module) => ({ default: module.Pictures })));

/** The client's pictures and films for the reply box in front; closed until somebody wants one. */
export function PicturesPart({ clientId }: { readonly clientId: string }) {
  const { windowId, db } = usePanelPorts();
  const [isOpen, setOpen] = useState(false);
  const [reader, setReader] = useState<Reader | null>(null);
  useEffect(() => {
    if (isOpen) void db().then((read) => setReader(() => read));
  }, [isOpen, db]);
  return (
    <details className={styles.part} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{i18n.t('panel.pictures.heading')}</summary>
      {isOpen && reader && (
        <Suspense fallback={null}>
          <Pictures db={reader} clientId={clientId} windowId={windowId} />
        </Suspense>
      )}
    </details>
  );
}

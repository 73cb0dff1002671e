import { lazy, Suspense, use, useState, type ReactNode } from 'react';
import { DbContext } from '@/components/ports/db-context';
import type { SnapshotClient } from '@/lib/domain/popup-snapshot';
import type { Draft } from './draft';
import { usePopupPorts, type PopupLibrary } from './popup-ports';

const PopupPalette = lazy(() =>
  import('./popup-palette').then(({ PopupPalette: component }) => ({ default: component })),
);

export interface PaletteWishes {
  readonly clients: readonly SnapshotClient[];
  readonly onPickClient: (clientId: string) => void;
  readonly onPlan: (when: Draft['when']) => void;
  readonly onClose: () => void;
}

/** The palette and the database it searches, loaded at its first use. */
export function PalettePort(wishes: PaletteWishes) {
  const { library } = usePopupPorts();
  const [loading] = useState(library);
  return (
    <Suspense>
      <WithDb library={loading}>
        <PopupPalette {...wishes} />
      </WithDb>
    </Suspense>
  );
}

function WithDb({
  library,
  children,
}: {
  readonly library: Promise<PopupLibrary>;
  readonly children: ReactNode;
}) {
  return <DbContext value={use(library).db}>{children}</DbContext>;
}

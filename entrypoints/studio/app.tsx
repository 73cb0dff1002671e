import { lazy, Suspense, useCallback, useState } from 'react';
import { BackupPortsContext } from '@/components/ports/backup-ports';
import { LibraryGate } from '@/components/studio/library-gate';
import { DbContext } from '@/components/ports/db-context';
import { MediaPortsContext } from '@/components/ports/media-ports';
import { StudioPortsContext } from '@/components/ports/studio-ports';
import { Studio } from '@/components/studio/studio';
import { library } from '@/lib/db/library';
import { pages } from './pages';
import { backupPorts, mediaPorts, studioPorts } from './ports';

const StudioPalette = lazy(async () => ({
  default: (await import('@/components/palette/studio-palette')).StudioPalette,
}));

/** The studio with the real database, background and browser. */
export function App() {
  const [isFinding, setFinding] = useState(false);
  const find = useCallback(() => setFinding(true), []);
  return (
    <DbContext value={library}>
      <StudioPortsContext value={studioPorts}>
        <MediaPortsContext value={mediaPorts}>
          <BackupPortsContext value={backupPorts}>
            <LibraryGate>
              <Studio pages={pages} onFind={find} />
            </LibraryGate>
          </BackupPortsContext>
          {isFinding && (
            <Suspense>
              <StudioPalette onClose={() => setFinding(false)} />
            </Suspense>
          )}
        </MediaPortsContext>
      </StudioPortsContext>
    </DbContext>
  );
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import '@/components/replies/replies.css';
import { Panel } from '@/components/panel/panel';
import { PanelPortsContext, type PanelPorts } from '@/components/panel/panel-ports';
import { PopupPortsContext, type PopupPorts } from '@/components/popup/popup-ports';
import { ToastRegion } from '@/components/ui/toast-region';
import { onFrontChange, ownWindow } from '@/lib/browser/side-panel';
import { openStudio, readPageInFront } from '@/lib/browser/tabs';
import { ask } from '@/lib/messaging/client';
import { specs } from '@/lib/platforms/specs';

const open = (place: string): void => void openStudio(place);

/** The lists of the popup, and what they need of it. */
const popup: PopupPorts = {
  specs,
  snapshot: null,
  store: localStorage,
  library: () => import('../popup/library').then(({ popupLibrary }) => popupLibrary),
  readPage: readPageInFront,
  openStudio: open,
  openPanel: () => undefined,
  canPickFiles: false,
};

async function start(root: HTMLElement): Promise<void> {
  const ports: PanelPorts = {
    specs,
    windowId: await ownWindow(),
    onFrontChange,
    db: () => import('@/lib/db/library').then(({ library }) => library),
    openStudio: open,
    company: () => import('./company').then(({ companyPorts }) => companyPorts),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
  createRoot(root).render(
    <StrictMode>
      <PanelPortsContext value={ports}>
        <PopupPortsContext value={popup}>
          <ToastRegion>
            <Panel />
          </ToastRegion>
        </PopupPortsContext>
      </PanelPortsContext>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
// Wakes the background: whatever became due while the browser slept is looked at now.
void ask('scan.now', {});

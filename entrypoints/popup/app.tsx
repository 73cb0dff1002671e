import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterPaint } from '@/components/popup/after-paint';
import { keepTyped } from '@/components/popup/keep-typed';
import { Popup } from '@/components/popup/popup';
import { PopupPortsContext, type PopupPorts } from '@/components/popup/popup-ports';
import { openSidePanel } from '@/lib/browser/side-panel';
import { openStudio, readPageInFront } from '@/lib/browser/tabs';
import type { PopupSnapshot } from '@/lib/domain/popup-snapshot';
import { ask } from '@/lib/messaging/client';
import { apiSpecs } from '@/lib/platforms/api-specs';

/** Puts the popup in the place of its first paint, with whatever was typed into `field` until now. */
export function startApp(root: Element, snapshot: PopupSnapshot | null, field: HTMLTextAreaElement): void {
  const ports: PopupPorts = {
    specs: apiSpecs,
    snapshot,
    store: localStorage,
    library: once(() => import('./library').then(({ popupLibrary }) => popupLibrary)),
    readPage: readPageInFront,
    openStudio: (place) => void openStudio(place).then(() => close()),
    openPanel: () => void openSidePanel().then(() => close()),
    canPickFiles: !import.meta.env.FIREFOX,
  };
  keepTyped(localStorage, field.value, () => crypto.randomUUID());
  flushSync(() =>
    createRoot(root).render(
      <PopupPortsContext value={ports}>
        <Popup />
      </PopupPortsContext>,
    ),
  );
  performance.mark('tend-popup-whole');
  void afterPaint().then(() => ask('scan.now', {}));
}

/** One promise for all who ask, so that what is loaded is loaded once and React sees the same one each time. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => (loading ??= load());
}

import { earlySnapshot } from './early-snapshot';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterPaint } from '@/components/popup/after-paint';
import { isSnapshot } from '@/components/popup/is-snapshot';
import { Popup } from '@/components/popup/popup';
import { PopupPortsContext, type PopupPorts } from '@/components/popup/popup-ports';
import { openStudio, readPageInFront } from '@/lib/browser/tabs';
import { ask } from '@/lib/messaging/client';
import { specs } from '@/lib/platforms/specs';

const root = document.getElementById('root');
if (!root) throw new Error('popup/index.html has no #root');

const snapshot = await earlySnapshot;
const ports: PopupPorts = {
  specs,
  snapshot: isSnapshot(snapshot) ? snapshot : null,
  store: localStorage,
  library: once(() => import('./library').then(({ popupLibrary }) => popupLibrary)),
  readPage: readPageInFront,
  openStudio: (place) => void openStudio(place).then(() => close()),
  canPickFiles: !import.meta.env.FIREFOX,
};
flushSync(() =>
  createRoot(root).render(
    <PopupPortsContext value={ports}>
      <Popup />
    </PopupPortsContext>,
  ),
);
requestAnimationFrame(() => performance.mark('tend-popup-ready'));
void afterPaint().then(() => ask('scan.now', {}));

/** One promise for all who ask, so that what is loaded is loaded once and React sees the same one each time. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => (loading ??= load());
}

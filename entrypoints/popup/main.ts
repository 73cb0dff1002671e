import { earlySnapshot } from './early-snapshot';
import { nextFrame } from '@/components/popup/after-paint';
import { firstPaint } from '@/components/popup/first-paint';
import { isSnapshot } from '@/components/popup/is-snapshot';

/** The text box and what was last known first; React, which takes longer than that to be loaded, takes over from it. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('popup/index.html has no #root');
  const { field, show } = firstPaint(root, localStorage);
  const kept = await earlySnapshot;
  const snapshot = isSnapshot(kept) ? kept : null;
  if (snapshot) show(snapshot);
  await nextFrame();
  performance.mark('tend-popup-ready');
  const { startApp } = await import('./app');
  startApp(root, snapshot, field);
}

void start();

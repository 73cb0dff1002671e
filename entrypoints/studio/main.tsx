import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@/components/ui/base.css';
import { ask } from '@/lib/messaging/client';
import { App } from './app';
import { keepBackups } from './keep-backups';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
// Wakes the background: whatever became due while the browser slept is looked at now.
void ask('scan.now', {});
keepBackups();

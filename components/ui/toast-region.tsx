import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { Button } from './button';
import { Kbd } from './kbd';
import styles from './toast-region.module.css';
import { useCountdown } from './use-countdown';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undo?: () => void;
}

/** Says something that has happened, with a way back where there is one. */
export type ShowToast = (text: string, undo?: () => void) => void;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Undo is offered for so long, in ms; the time stands still while the toast is pointed at or focused. */
const UNDO_MS = 10_000;

export const useToast = (): ShowToast => useContext(ToastContext);

/** Shows toasts for everything inside; the newest replaces the one before. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const show = useCallback<ShowToast>(
    (text, undo) => setToast((before) => ({ id: (before?.id ?? 0) + 1, text, ...(undo ? { undo } : {}) })),
    [],
  );
  const close = useCallback(() => setToast((before) => (before ? null : before)), []);
  const shown = useMemo(
    () => toast && <ToastCard key={toast.id} toast={toast} onClose={close} />,
    [toast, close],
  );
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div role="status" aria-live="polite" className={styles.region}>
        {shown}
      </div>
    </ToastContext.Provider>
  );
}

function ToastCard({ toast, onClose }: { readonly toast: Toast; readonly onClose: () => void }) {
  const { pause, resume } = useCountdown(UNDO_MS, onClose);
  const undo = (): void => {
    toast.undo?.();
    onClose();
  };
  useShortcuts(toast.undo ? { u: undo } : {});
  return (
    <div
      className={styles.toast}
      onPointerEnter={pause}
      onPointerLeave={resume}
      onFocus={pause}
      onBlur={resume}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <Button onClick={undo}>
          {i18n.t('ui.undo')} <Kbd>{i18n.t('ui.undoKey')}</Kbd>
        </Button>
      )}
      <Button variant="quiet" onClick={onClose}>
        {i18n.t('ui.dismiss')}
      </Button>
    </div>
  );
}

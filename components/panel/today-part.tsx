import { useEffect, useState } from 'react';
import { NeedsList } from '@/components/popup/needs-list';
import { NextList } from '@/components/popup/next-list';
import { usePopupPorts } from '@/components/popup/popup-ports';
import type { PopupSnapshot } from '@/lib/domain/popup-snapshot';
import styles from './panel.module.css';

/** What needs the person, and what goes out next. */
export function TodayPart() {
  const { library } = usePopupPorts();
  const [snapshot, setSnapshot] = useState<PopupSnapshot | null>(null);
  useEffect(() => {
    let end: (() => void) | null = null;
    let isOver = false;
    void library().then(({ watch }) => {
      if (!isOver) end = watch(setSnapshot);
    });
    return () => {
      isOver = true;
      end?.();
    };
  }, [library]);
  return (
    <div className={styles.part}>
      {snapshot && (
        <>
          <NeedsList snapshot={snapshot} />
          <NextList snapshot={snapshot} />
        </>
      )}
    </div>
  );
}

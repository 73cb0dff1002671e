import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { failureText } from '@/components/ui/failure-text';
import type { FailureCode } from '@/lib/domain/failure';
import type { Standstill } from '@/lib/domain/settings';
import { RestoreButton } from './restore-button';
import styles from './standstill-banner.module.css';
import { StartAnewDialog } from './start-anew-dialog';
import { WhichMachine } from './which-machine';

const SAYS: Readonly<Record<Standstill, FailureCode>> = {
  wiped: 'library-lost',
  restored: 'which-machine',
  elsewhere: 'other-machine',
};

/** On every page: nothing is published, why, and what ends that. */
export function StandstillBanner({ standstill }: { readonly standstill: Standstill }) {
  const [isAsking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  return (
    <section aria-label={i18n.t('backup.bannerLabel')} className={styles.banner}>
      <TriangleAlert aria-hidden="true" className={styles.icon} />
      <p role="status" className={styles.words}>
        {failureText({ code: SAYS[standstill] })}
      </p>
      <div className={styles.actions}>
        {/* The restored library changes the banner while the dialog still has its question to ask. */}
        <RestoreButton primary isOffered={standstill === 'wiped'} />
        <Button variant={standstill === 'restored' ? 'primary' : 'plain'} onClick={() => setAsking(true)}>
          {standstill === 'wiped'
            ? i18n.t('backup.startAnew')
            : standstill === 'restored'
              ? i18n.t('backup.decide')
              : i18n.t('backup.publishHere')}
        </Button>
      </div>
      {isAsking && standstill === 'wiped' && <StartAnewDialog onClose={close} />}
      {isAsking && standstill !== 'wiped' && <WhichMachine restored={null} onClose={close} />}
    </section>
  );
}

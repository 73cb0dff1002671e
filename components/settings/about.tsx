import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { formatBytes } from '@/components/media/format-bytes';
import { useStudioPorts } from '@/components/ports/studio-ports';
import styles from './settings-page.module.css';

const PROMISES: readonly (() => string)[] = [
  () => i18n.t('settings.promise1'),
  () => i18n.t('settings.promise2'),
  () => i18n.t('settings.promise3'),
  () => i18n.t('settings.promise4'),
  () => i18n.t('settings.promise5'),
  () => i18n.t('settings.promise6'),
  () => i18n.t('settings.promise7'),
  () => i18n.t('settings.promise8'),
];

/** Version, what is stored, and what Tend promises. */
export function About() {
  const { version, storage } = useStudioPorts();
  const [used, setUsed] = useState<string>();
  useEffect(() => {
    void storage().then((found) =>
      setUsed(
        found
          ? i18n.t('settings.storageUsed', { used: formatBytes(found.used), quota: formatBytes(found.quota) })
          : i18n.t('settings.storageUnknown'),
      ),
    );
  }, [storage]);
  return (
    <section className={styles.section} aria-labelledby="about">
      <h2 id="about" className={styles.heading}>
        {i18n.t('settings.about')}
      </h2>
      <p>{i18n.t('settings.version', { version })}</p>
      <p>
        {i18n.t('settings.storage')}: {used}
      </p>
      <p>{i18n.t('settings.privacy')}</p>
      <h3 className={styles.sub}>{i18n.t('settings.promises')}</h3>
      <ul className={styles.promises}>
        {PROMISES.map((promise) => (
          <li key={promise()}>{promise()}</li>
        ))}
      </ul>
    </section>
  );
}

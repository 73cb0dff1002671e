import { i18n } from '#i18n';
import { momentText } from '@/components/delivery/moment-text';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useRead } from '@/components/ports/use-read';
import { PageHead } from '@/components/studio/page-head';
import type { Route } from '@/components/studio/route';
import { useAsk } from '@/components/studio/use-ask';
import { Switch } from '@/components/ui/switch';
import { settings } from '@/lib/db/reads/settings';
import { systemZone } from '@/lib/schedule/system-zone';
import { BackupSection } from '@/components/backup/backup-section';
import { About } from './about';
import { GraceField } from './grace-field';
import { RepliesSection } from './replies-section';
import { PagesSection } from './pages-section';
import styles from './settings-page.module.css';

/** What holds for all clients, and what Tend is. */
export function SettingsPage({ route }: { readonly route: Route }) {
  const { now } = useStudioPorts();
  const { run, busy } = useAsk();
  const current = useRead((db) => settings(db));
  if (!current) return null;
  const { pausedAt, graceMinutes, notifications } = current;
  return (
    <>
      <PageHead page={i18n.t('studio.nav.settings')} title={i18n.t('settings.heading')} />
      <section className={styles.section} aria-labelledby="posting">
        <h2 id="posting" className={styles.heading}>
          {i18n.t('settings.posting')}
        </h2>
        <div>
          <Switch
            label={i18n.t('settings.pause')}
            checked={pausedAt !== null}
            disabled={busy}
            onChange={(paused) => void run('client.pause', { id: null, paused })}
          />
          <p className={styles.hint} role="status">
            {pausedAt === null
              ? i18n.t('settings.pauseHint')
              : i18n.t('settings.pausedSince', { time: momentText(pausedAt, systemZone(), now()) })}
          </p>
        </div>
        <GraceField key={graceMinutes} value={graceMinutes} />
        <div>
          <Switch
            label={i18n.t('settings.notifications')}
            checked={notifications}
            onChange={(on) => void run('settings.save', { patch: { notifications: on } })}
          />
          <p className={styles.hint}>{i18n.t('settings.notificationsHint')}</p>
        </div>
      </section>
      <RepliesSection {...current} />
      <PagesSection current={current} isMeant={route.id === 'pages'} />
      <BackupSection current={current} />
      <About />
    </>
  );
}

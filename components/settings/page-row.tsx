import { Check, Hand, LockKeyhole } from 'lucide-react';
import { i18n } from '#i18n';
import { useStudioPorts } from '@/components/ports/studio-ports';
import { useAsk } from '@/components/studio/use-ask';
import { Button } from '@/components/ui/button';
import { StateBadge } from '@/components/ui/state-badge';
import { Switch } from '@/components/ui/switch';
import { useToast } from '@/components/ui/toast-region';
import type { PageFunction, PageSwitch } from '@/lib/domain/page-switch';
import type { PlatformSpec } from '@/lib/domain/platform';
import { PageFunctions } from './page-functions';
import styles from './pages-section.module.css';
import { usePageAccess } from './use-page-access';

interface PageRowProps {
  readonly spec: PlatformSpec;
  /** https addresses of its pages. */
  readonly hosts: readonly string[];
  readonly choice: PageSwitch;
}

/** One network: whether Tend helps in its pages, what it does there, and whether the browser lets it in. */
export function PageRow({ spec: { id: platform, name }, hosts, choice: { on, off } }: PageRowProps) {
  const { requestHosts } = useStudioPorts();
  const { run, busy } = useAsk();
  const toast = useToast();
  const hasAccess = usePageAccess(hosts);

  const turn = async (next: boolean): Promise<void> => {
    // Before the first await: Firefox forgets the click at it.
    const asked = next ? requestHosts(hosts) : Promise.resolve(true);
    if (!(await asked.catch(() => false))) return toast(i18n.t('settings.pages.declined', { network: name }));
    await run('page.switch', { platform, on: next, off: [...off] });
  };
  const choose = (next: readonly PageFunction[]): void =>
    void run('page.switch', { platform, on, off: [...next] });

  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <Switch
          label={<b>{name}</b>}
          checked={on}
          disabled={busy || hosts.length === 0}
          onChange={(next) => void turn(next)}
        />
        {on && hasAccess === true && (
          <StateBadge icon={<Check />} tone="ok">
            {i18n.t('settings.pages.on')}
          </StateBadge>
        )}
        {on && hasAccess === false && hosts.length > 0 && (
          <>
            <StateBadge icon={<LockKeyhole />} tone="warn">
              {i18n.t('settings.pages.noAccess')}
            </StateBadge>
            <Button onClick={() => void turn(true)}>{i18n.t('settings.pages.allow')}</Button>
          </>
        )}
      </div>
      <p className={styles.where} dir="ltr">
        {hosts.length === 0
          ? i18n.t('settings.pages.noServer', { network: name })
          : hosts.map((host) => new URL(host).hostname).join(', ')}
      </p>
      {on && <PageFunctions network={name} off={off} onChange={choose} />}
    </li>
  );
}

/** A network that forbids it: there is nothing to switch. */
export const HandsOffRow = ({ spec: { name } }: { readonly spec: PlatformSpec }) => (
  <li className={styles.row}>
    <div className={styles.head}>
      <b>{name}</b>
      <StateBadge icon={<Hand />}>{i18n.t('settings.pages.copyOnly')}</StateBadge>
    </div>
    <p className={styles.where}>{i18n.t('settings.pages.handsOff', { network: name })}</p>
  </li>
);

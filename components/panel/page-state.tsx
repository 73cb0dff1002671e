import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { FrontPage } from '@/lib/domain/front-page';
import { messageKey } from '@/components/ui/message-key';
import styles from './panel.module.css';
import { usePanelPorts } from './panel-ports';

/** Why Tend does less in the page in front than it could, and the one thing to do about it. Nothing where all is well. */
export function PageState({ front }: { readonly front: FrontPage }) {
  const { specs, openStudio } = usePanelPorts();
  const { script, context } = front;
  const network = (front.platform && specs.get(front.platform)?.name) ?? '';
  if (script === 'none' || (script === 'on' && context !== null)) return null;
  if (script === 'on') return <p className={styles.state}>{i18n.t('panel.noBox')}</p>;
  return (
    <div className={styles.state}>
      <p>{i18n.t(`panel.state.${messageKey(script)}`, { network })}</p>
      {(script === 'off' || script === 'no-permission') && (
        <Button onClick={() => openStudio('settings')}>{i18n.t('panel.switchOn')}</Button>
      )}
    </div>
  );
}

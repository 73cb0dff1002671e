import { i18n } from '#i18n';
import { Dialog } from '@/components/ui/dialog';
import { modKey } from './mod-key';
import styles from './shortcuts-dialog.module.css';

const KEYS: readonly (readonly [keys: readonly string[], says: () => string])[] = [
  [[modKey('K')], () => i18n.t('studio.keys.palette')],
  [['/'], () => i18n.t('studio.keys.search')],
  [['n'], () => i18n.t('studio.keys.newPost')],
  [['g', 'd'], () => i18n.t('studio.keys.today')],
  [['g', 'l'], () => i18n.t('studio.keys.library')],
  [['g', 'm'], () => i18n.t('studio.keys.media')],
  [['g', 't'], () => i18n.t('studio.keys.templates')],
  [['g', 'o'], () => i18n.t('studio.keys.company')],
  [['g', 'a'], () => i18n.t('studio.keys.activity')],
  [['g', 'p'], () => i18n.t('studio.keys.accounts')],
  [['g', 's'], () => i18n.t('studio.keys.settings')],
  [['↑', '↓'], () => i18n.t('studio.keys.rows')],
  [['Enter'], () => i18n.t('studio.keys.open')],
  [['Space'], () => i18n.t('studio.keys.mark')],
  [['Shift', '↓'], () => i18n.t('studio.keys.markMore')],
  [['Del'], () => i18n.t('studio.keys.drop')],
  [['U'], () => i18n.t('studio.keys.undo')],
  [['?'], () => i18n.t('studio.keys.help')],
  [['Esc'], () => i18n.t('studio.keys.close')],
];

/** Every key of the studio. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={i18n.t('studio.keys.title')} onClose={onClose}>
    <dl className={styles.keys}>
      {KEYS.map(([keys, says]) => (
        <div key={keys.join(' ')} className={styles.row}>
          <dt>
            {keys.map((key) => (
              <kbd key={key} className={styles.key}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{says()}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);

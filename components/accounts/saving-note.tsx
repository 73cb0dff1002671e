import { i18n } from '#i18n';
import styles from './client-page.module.css';
import type { Saving } from './use-settled-save';

/** "Saving…", "Saved" or that it did not work, for eyes and screen readers. */
export const SavingNote = ({ saving }: { readonly saving: Saving }) => (
  <span role="status" className={styles.saved}>
    {saving === 'saving' && i18n.t('accounts.client.saving')}
    {saving === 'saved' && i18n.t('accounts.client.saved')}
    {saving === 'failed' && i18n.t('accounts.client.notSaved')}
  </span>
);

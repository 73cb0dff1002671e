import { Link2, X } from 'lucide-react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import type { LinkCard } from '@/lib/domain/post';
import styles from './link-row.module.css';

interface LinkRowProps {
  readonly link: LinkCard;
  readonly onRemove: () => void;
}

/** The link that goes with the post, as a card. */
export const LinkRow = ({ link, onRemove }: LinkRowProps) => (
  <div role="group" aria-label={i18n.t('popup.linkCard')} className={styles.row}>
    <Link2 aria-hidden="true" className={styles.icon} />
    <span className={styles.words}>
      <span dir="auto" className={styles.title}>
        {link.title || link.url}
      </span>
      <span className={styles.host}>{new URL(link.url).hostname}</span>
    </span>
    <IconButton label={i18n.t('popup.removeLink')} icon={<X />} onClick={onRemove} />
  </div>
);

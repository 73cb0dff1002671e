import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { hrefOf } from '@/components/studio/route';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast-region';
import { templateContent } from './template-draft';
import { allUnfinished, dropUnfinished, keepUnfinished, type Unfinished } from './unfinished';
import styles from './unfinished-list.module.css';

interface UnfinishedListProps {
  readonly clientId: string | null;
}

/** What was typed and can't be stored yet: kept in this browser, and one click from where it was left. */
export function UnfinishedList({ clientId }: UnfinishedListProps) {
  const toast = useToast();
  const [all, setAll] = useState(() => allUnfinished());
  if (all.length === 0) return null;
  const drop = (unfinished: Unfinished): void => {
    dropUnfinished(unfinished.draft.id);
    setAll(allUnfinished());
    toast(i18n.t('templates.unfinishedDropped'), () => {
      keepUnfinished(unfinished);
      setAll(allUnfinished());
    });
  };
  return (
    <ul aria-label={i18n.t('templates.unfinished')} className={styles.list}>
      {all.map((unfinished) => {
        const { draft } = unfinished;
        const name = templateContent(draft).title || i18n.t('templates.noTitle');
        return (
          <li key={draft.id} className={styles.item}>
            <PenLine aria-hidden="true" className={styles.icon} />
            <span className={styles.says} dir="auto">
              {i18n.t('templates.unfinishedSays', { title: name })}
            </span>
            <a href={hrefOf({ place: 'templates', id: draft.id, clientId })} className={styles.link}>
              {i18n.t('templates.unfinishedOpen')}
            </a>
            <Button variant="quiet" onClick={() => drop(unfinished)}>
              {i18n.t('templates.unfinishedDrop')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

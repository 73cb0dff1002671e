import { Check, Clock } from 'lucide-react';
import { i18n } from '#i18n';
import type { Delivery } from '@/lib/domain/delivery';
import { partsOf } from './parts-out';
import styles from './parts-list.module.css';

/** The parts of a thread in their order: what each says, and where it can be read once it is out. Nothing for a single post. */
export function PartsList({ delivery }: { readonly delivery: Delivery }) {
  const { content, sent = [] } = delivery;
  const { all } = partsOf(delivery);
  if (all === 1) return null;
  const parts = [{ role: 'thread', text: content.text } as const, ...(content.rest ?? [])];
  return (
    <ol aria-label={i18n.t('delivery.parts.label')} className={styles.parts}>
      {parts.map(({ role, text }, index) => {
        const out = sent[index];
        const Icon = out ? Check : Clock;
        return (
          <li key={index} className={styles.part} data-out={out !== undefined}>
            <Icon
              role="img"
              aria-label={i18n.t(out ? 'delivery.parts.out' : 'delivery.parts.waits')}
              className={styles.icon}
            />
            <span className={styles.number}>
              {role === 'comment' ? i18n.t('delivery.parts.comment') : index + 1}
            </span>
            <span className={styles.text} dir="auto">
              {text}
            </span>
            {out?.url && delivery.remote?.removedAt == null && (
              <a href={out.url} target="_blank" rel="noreferrer">
                {i18n.t('delivery.parts.open')}
              </a>
            )}
          </li>
        );
      })}
    </ol>
  );
}

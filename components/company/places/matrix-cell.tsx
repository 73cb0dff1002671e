import { Clock } from 'lucide-react';
import { i18n } from '#i18n';
import { ago } from '@/components/delivery/ago';
import type { FieldId } from '@/lib/domain/company';
import type { FieldAudit } from '@/lib/domain/drift';
import { fieldName } from '../field-name';
import { VerdictBadge, verdictWord } from '../verdict-badge';
import styles from './matrix.module.css';

interface MatrixCellProps {
  /** `<row>-<column>`, by which the grid finds it. */
  readonly at: string;
  readonly field: FieldId;
  /** The platform's name. */
  readonly network: string;
  /** Undefined where the place has no such field. */
  readonly audit: FieldAudit | undefined;
  /** Epoch ms. */
  readonly now: number;
  /** The one cell that Tab leads to. */
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** One field of one place: its verdict as a shape, in words on hover; a clock where the last look is long ago. */
export function MatrixCell({ at, field, network, audit, now, isActive, onFocus, onOpen }: MatrixCellProps) {
  const place = i18n.t('companyPage.places.cell', { field: fieldName(field), network });
  const shared = { 'data-cell': at, tabIndex: isActive ? 0 : -1, onFocus };
  if (!audit)
    return (
      <span
        {...shared}
        role="img"
        aria-label={i18n.t('companyPage.places.noField', { place })}
        className={styles.none}
      >
        <span aria-hidden="true">{i18n.t('companyPage.places.dash')}</span>
      </span>
    );
  const { verdict, want, seen, stale } = audit;
  const words = [
    i18n.t('companyPage.places.is', { place, verdict: verdictWord(verdict, want?.max ?? null) }),
    ...(seen ? [i18n.t('companyPage.places.seen', { when: ago(seen.lastSeenAt, now) })] : []),
  ].join(' · ');
  return (
    <button
      {...shared}
      type="button"
      aria-label={words}
      title={words}
      className={styles.cell}
      onClick={onOpen}
    >
      <VerdictBadge verdict={verdict} max={want?.max ?? null} isShort />
      {stale && <Clock aria-hidden="true" className={styles.stale} />}
    </button>
  );
}

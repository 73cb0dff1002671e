import { useId } from 'react';
import { i18n } from '#i18n';
import companyStyles from '@/components/company/company.module.css';
import { DiffView } from '@/components/company/diff-view';
import { fieldName } from '@/components/company/field-name';
import { LengthMeter } from '@/components/company/length-meter';
import { AssetImage } from '@/components/media/asset-image';
import { diffParts } from '@/lib/company/diff-parts';
import type { ProfileValue } from '@/lib/domain/company';
import styles from './company-part.module.css';
import type { PlaceRow } from './place-rows';

interface ChangeLineProps {
  readonly row: PlaceRow;
  /** What stands there this moment. */
  readonly there: ProfileValue | null;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
}

/** One field before and after, and whether it is to be changed. */
export function ChangeLine({ row: { field, audit }, there, isPicked, onPick }: ChangeLineProps) {
  const id = useId();
  const { want } = audit;
  const isPicture = field.control === 'picture';
  const here = there?.lines.join('\n') ?? '';
  const record = want?.lines.join('\n') ?? '';
  return (
    <li className={styles.fact}>
      <input id={id} type="checkbox" checked={isPicked} onChange={(event) => onPick(event.target.checked)} />
      <label htmlFor={id}>
        <b>{fieldName(field.field)}</b>
      </label>
      <div>
        {isPicture ? (
          <div className={styles.picture}>
            {there?.asset && (
              <AssetImage assetId={there.asset} alt={i18n.t('company.here')} className={styles.thumb} />
            )}
            {record !== '' && (
              <AssetImage assetId={record} alt={i18n.t('company.record')} className={styles.thumb} />
            )}
          </div>
        ) : here === '' ? (
          <p dir="auto" className={companyStyles.added}>
            {record}
          </p>
        ) : (
          <DiffView parts={diffParts(here, record)} />
        )}
        {!isPicture && want?.length != null && want.max !== null && (
          <LengthMeter length={want.length} max={want.max} />
        )}
      </div>
    </li>
  );
}
